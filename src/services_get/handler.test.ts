// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import { servicesGet } from '../records/services.operations';
import { testList } from '../testing/suites/list';
import { servicesGetHandler } from './handler';
import type { ServicesGetInput } from './input';

const example: ServicesGetInput = { filter: 'ServiceID eq 1', limit: 50 };

testList(servicesGetHandler, servicesGet, example);
