// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyCustomFieldDefinitionField } from '../records/property_custom_field_definitions';

export type PropertyCustomFieldDefinitionsGetInput = ListConditions<PropertyCustomFieldDefinitionField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Column name, Column type, Created by user ID, Created by user name, Date created, Display order, Property custom field definition ID
   */
  sort_by?: PropertyCustomFieldDefinitionField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
