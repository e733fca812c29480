// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RegionField } from '../records/regions';

export type RegionsGetInput = ListConditions<RegionField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Address city, Address ID, Address line 1, Address line 2, Address state province code, Address ZIP code, Billing email address, Billing email body, Billing email CC, Billing email from account owner, Billing email from user ID, Billing email from user name, Billing email subject, District ID, District name, Invoice on completion description, Legal name, Manager contact ID, Manager name, Region fax number, Region ID, Region name, Region phone number
   */
  sort_by?: RegionField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as RegionID eq 1 and contains(RegionName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as RegionID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as RegionID,RegionName. Use it in place of Fields.
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
