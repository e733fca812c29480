// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type DivisionIntegrationCodesGetInput = ODataOptions;
