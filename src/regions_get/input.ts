// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RegionField } from '../records/regions';

export type RegionsGetInput = ListConditions<RegionField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Address city, Address ID, Address line 1, Address line 2, Address state province code, Address ZIP code, Billing email address, Billing email body, Billing email CC, Billing email from account owner, Billing email from user ID, Billing email from user name, Billing email subject, District ID, District name, Invoice on completion description, Legal name, Manager contact ID, Manager name, Region fax number, Region ID, Region name, Region phone number
   */
  sort_by?: RegionField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: RegionID eq 1 and contains(RegionName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: RegionID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: RegionID,RegionName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
