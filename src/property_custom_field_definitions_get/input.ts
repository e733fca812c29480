// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type PropertyCustomFieldDefinitionsGetInput = ODataOptions;
