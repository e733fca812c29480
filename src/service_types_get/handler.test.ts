// Generated from api/service_types.yaml by "npm run generate": change the page, not this file.
import { serviceTypesGet } from '../records/service_types.operations';
import { testList } from '../testing/suites/list';
import { serviceTypesGetHandler } from './handler';
import type { ServiceTypesGetInput } from './input';

const example: ServiceTypesGetInput = { filter: 'ServiceTypeID eq 1', limit: 50 };

testList(serviceTypesGetHandler, serviceTypesGet, example);
