// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.
import { salesTypesGet } from '../records/sales_types.operations';
import { testList } from '../testing/suites/list';
import { salesTypesGetHandler } from './handler';
import type { SalesTypesGetInput } from './input';

const example: SalesTypesGetInput = { filter: 'SalesTypeID eq 1', limit: 50 };

testList(salesTypesGetHandler, salesTypesGet, example);
