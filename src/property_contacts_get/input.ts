// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyContactField } from '../records/property_contacts';

export type PropertyContactsGetInput = ListConditions<PropertyContactField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Billing contact, Company ID, Company name, Contact ID, Contact name, Created by user ID, Created by user name, Created date time, Email invoice contact, Email notifications contact, Last modified by user ID, Last modified by user name, Last modified date time, Primary contact, Property ID, Property name, SMS notifications contact
   */
  sort_by?: PropertyContactField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
