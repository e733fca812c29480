// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { AddressField } from '../records/addresses';

export type AddressesGetInput = ListConditions<AddressField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Address ID, Address line 1, Address line 2, City, Created by user ID, Created by user name, Created on, Last modified by user ID, Last modified by user name, Last modified on, State province code, ZIP code
   */
  sort_by?: AddressField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as AddressID eq 1 and contains(AddressLine1,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedOn desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as AddressID,AddressLine1. Use it in place of Fields.
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
