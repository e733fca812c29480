// Generated from api/attachment_types.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';

export type AttachmentTypesGetInput = ApiVersion;
