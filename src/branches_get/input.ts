// Generated from api/branches.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { BranchField } from '../records/branches';

export type BranchesGetInput = ListConditions<BranchField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Billing email body, Billing email CC, Billing email from account owner, Billing email from email, Billing email from user name, Billing email subject, Branch address city, Branch address ID, Branch address line 1, Branch address line 2, Branch address state province code, Branch address ZIP code, Branch code, Branch fax, Branch ID, Branch manager contact ID, Branch manager contact name, Branch name, Branch phone, Branch web site, Catalog price list ID, Catalog price list name, Internal property ID, Internal property name, Invoice number prefix, Invoice on completion description, Legal name, Opportunity number prefix, Receipt number prefix, Region ID, Region name, Time zone
   */
  sort_by?: BranchField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(BranchName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: BranchID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: BranchID,BranchName. In place of Fields.
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
