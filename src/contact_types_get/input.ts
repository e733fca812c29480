// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ContactTypeField } from '../records/contact_types';

export type ContactTypesGetInput = ListConditions<ContactTypeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Contact type ID, Contact type name
   */
  sort_by?: ContactTypeField;
} & ListDirection &
  ListPages &
  ODataOptions;
