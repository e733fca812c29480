// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { vendorsGet } from '../records/vendors.operations';
import { testList } from '../testing/suites/list';
import { vendorsGetHandler } from './handler';
import type { VendorsGetInput } from './input';

const example: VendorsGetInput = { filter: 'VendorID eq 1', limit: 50 };

testList(vendorsGetHandler, vendorsGet, example);
