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
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(LastName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ModifiedDate desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: ContactID,LastName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives OfficeAddress, HomeAddress, ContactTags without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
