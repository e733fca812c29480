// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type ContactCustomFieldsUpdateOutput = WriteOutput;
