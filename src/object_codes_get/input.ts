// Generated from api/object_codes.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';

export type ObjectCodesGetInput = ApiVersion;
