// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { PropertyCustomFieldDefinitionID, PropertyID } from '../records/ids';

export type PropertyCustomFieldsCreateInput = {
  /**
   * Which field, from property_custom_field_definitions_get.
   *
   * @title Property custom field definition ID
   * @minimum 1
   * @maximum 2147483647
   */
  PropertyCustomFieldDefinitionID: PropertyCustomFieldDefinitionID;
  /**
   * @title Property ID
   * @minimum 1
   * @maximum 2147483647
   */
  PropertyID: PropertyID;
  /**
   * Always text, e.g. Gate code 4471; for a list one of the choices in the definition's CustomList.
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
