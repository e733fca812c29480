// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.

export type ContactCustomFieldsUpdateInput = {
  /**
   * Id of the value, not of the contact or the definition.
   *
   * @title Contact custom field value ID
   * @minimum 1
   * @maximum 2147483647
   * @TJS-type integer
   */
  ContactCustomFieldValueID: number;
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
