// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import { serviceTypeIntegrationCodesGet } from '../records/service_type_integration_codes.operations';
import { testList } from '../testing/suites/list';
import { serviceTypeIntegrationCodesGetHandler } from './handler';
import type { ServiceTypeIntegrationCodesGetInput } from './input';

const example: ServiceTypeIntegrationCodesGetInput = { filter: 'ServiceTypeIntegrationCodeID eq 1', limit: 50 };

testList(serviceTypeIntegrationCodesGetHandler, serviceTypeIntegrationCodesGet, example);
