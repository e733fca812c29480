// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type ContactCustomFieldsGetInput = ODataOptions;
