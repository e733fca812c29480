// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type PropertyCustomFieldsGetInput = ODataOptions;
