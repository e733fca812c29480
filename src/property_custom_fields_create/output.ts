// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type PropertyCustomFieldsCreateOutput = WriteOutput;
