// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ContactCustomFieldField } from '../records/contact_custom_fields';

export type ContactCustomFieldsGetInput = ListConditions<ContactCustomFieldField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Column value, Contact custom field definition ID, Contact custom field value ID, Contact ID
   */
  sort_by?: ContactCustomFieldField;
} & ListDirection &
  ListPages &
  ODataOptions;
