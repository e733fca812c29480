// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ActivityContactField } from '../records/activity_contacts';

export type ActivityContactsGetInput = ListConditions<ActivityContactField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Activity contact ID, Assignment type, Contact ID, Contact name, Email address, Ignore null contact
   */
  sort_by?: ActivityContactField;
} & ListDirection &
  ListPages &
  ODataOptions;
