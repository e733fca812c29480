// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ContactField } from '../records/contacts';

export type ContactsGetInput = ListConditions<ContactField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accounting sync ID, Active, Branch ID, Branch name, Company ID, Company name, Contact ID, Contact signature, Contact type ID, Contact type name, Created by user ID, Created by user name, Created date time, Crew size, Default workers comp ID, Default workers comp name, Default workers comp state province code, Email, Employee number, Employee PIN, External contact reference, Fax, First name, HR notes, Home phone, Last modified by user ID, Last modified by user name, Last name, Mobile phone, Modified date, Notes, Office phone, Owner contact ID, Owner contact name, Pay schedule ID, Prompt for crew size, Prospect rating, Prospect rating name, Salutation, Sub crew leader contact ID, Termination date, Title, User ID, Website
   */
  sort_by?: ContactField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
