// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type ServiceTypeIntegrationCodesGetInput = ODataOptions;
