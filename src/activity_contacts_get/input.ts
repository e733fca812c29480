// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ActivityContactField } from '../records/activity_contacts';

export type ActivityContactsGetInput = ListConditions<ActivityContactField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Activity contact ID, Assignment type, Contact ID, Contact name, Email address, Ignore null contact
   */
  sort_by?: ActivityContactField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as ActivityContactID eq 1 and contains(ContactName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ActivityContactID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ActivityContactID,ContactName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
