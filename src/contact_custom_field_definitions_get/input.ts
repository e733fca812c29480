// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type ContactCustomFieldDefinitionsGetInput = ODataOptions;
