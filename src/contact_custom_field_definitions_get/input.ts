// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ContactCustomFieldDefinitionField } from '../records/contact_custom_field_definitions';

export type ContactCustomFieldDefinitionsGetInput = ListConditions<ContactCustomFieldDefinitionField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Column name, Column type, Contact custom field definition ID, Created by user ID, Created by user name, Date created, Display order
   */
  sort_by?: ContactCustomFieldDefinitionField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
