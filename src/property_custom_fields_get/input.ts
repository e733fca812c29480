// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyCustomFieldField } from '../records/property_custom_fields';

export type PropertyCustomFieldsGetInput = ListConditions<PropertyCustomFieldField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Column value, Property custom field definition ID, Property custom field value ID, Property ID
   */
  sort_by?: PropertyCustomFieldField;
} & ListDirection &
  ListPages &
  ODataOptions;
