// Generated from api/version.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';

export type VersionGetApiVersionInput = ApiVersion;
