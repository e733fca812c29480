// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ContactCustomFieldDefinitionID, ContactID } from '../records/ids';

export type ContactCustomFieldsCreateInput = Simplify<
  {
    /**
     * See contact_custom_field_definitions_get.
     * @title Contact custom field definition ID
     * @minimum 1
     * @maximum 2147483647
     */
    ContactCustomFieldDefinitionID: ContactCustomFieldDefinitionID;
    /**
     * @title Contact ID
     * @minimum 1
     * @maximum 2147483647
     */
    ContactID: ContactID;
    /**
     * Always as text; for a list field, one of the choices of its definition.
     * @title Column value
     * @maxLength 2000
     */
    ColumnValue?: string;
  } & ApiVersion
>;
