// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ContactCustomFieldValueID } from '../records/ids';

/**
 * @enumLabels Column value
 */
export type ContactCustomFieldsUpdateClearable = 'ColumnValue';

export type ContactCustomFieldsUpdateInput = {
  /**
   * Id of the value, not of the contact or the definition.
   *
   * @title Contact custom field value ID
   * @minimum 1
   * @maximum 2147483647
   */
  ContactCustomFieldValueID: ContactCustomFieldValueID;
  /**
   * Always as text; for a list field, one of the choices of its definition.
   *
   * @title Column value
   * @maxLength 2000
   */
  ColumnValue?: string;
  /**
   * Fields to empty, such as: ColumnValue. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: ContactCustomFieldsUpdateClearable[];
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
