// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ContactCustomFieldDefinitionID, ContactID } from '../records/ids';

export type ContactCustomFieldsCreateInput = Simplify<
  {
    /**
     * The custom field to fill in.
     * @title Contact custom field definition
     * @minimum 1
     * @maximum 2147483647
     */
    ContactCustomFieldDefinitionID: ContactCustomFieldDefinitionID;
    /**
     * @title Contact
     * @minimum 1
     * @maximum 2147483647
     */
    ContactID: ContactID;
    /**
     * The value as text, such as Gate code 4471. For a list field give one of its choices, spelled as in Aspire.
     * @title Column value
     * @maxLength 2000
     */
    ColumnValue?: string;
  } & ApiVersion
>;
