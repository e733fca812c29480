// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ContactCustomFieldDefinitionID, ContactID } from '../records/ids';

export type ContactCustomFieldsCreateInput = {
  /**
   * See contact_custom_field_definitions_get.
   *
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
   *
   * @title Column value
   * @maxLength 2000
   */
  ColumnValue?: string;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
