// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ContactField } from '../records/contacts';

export type ContactsGetInput = ListConditions<ContactField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accounting sync ID, Active, Branch ID, Branch name, Company ID, Company name, Contact ID, Contact signature, Contact type ID, Contact type name, Created by user ID, Created by user name, Created date and time, Crew size, Default workers' comp ID, Default workers' comp name, Default workers' comp state province code, Email, Employee number, Employee PIN, External contact reference, Fax, First name, HR notes, Home phone, Last modified by user ID, Last modified by user name, Last name, Mobile phone, Modified date, Notes, Office phone, Owner contact ID, Owner contact name, Pay schedule ID, Prompt for crew size, Prospect rating, Prospect rating name, Salutation, Subcontractor crew leader contact ID, Termination date, Title, User ID, Website
   */
  sort_by?: ContactField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(LastName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ModifiedDate desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ContactID,LastName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Office address, Home address, Contact tags without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
