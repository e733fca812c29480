// Generated from api/branches.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { BranchField } from '../records/branches';

export type BranchesGetInput = ListConditions<BranchField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Billing email body, Billing email CC, Billing email from account owner, Billing email from email, Billing email from user name, Billing email subject, Branch address city, Branch address ID, Branch address line 1, Branch address line 2, Branch address state province code, Branch address ZIP code, Branch code, Branch fax, Branch ID, Branch manager contact ID, Branch manager contact name, Branch name, Branch phone, Branch web site, Catalog price list ID, Catalog price list name, Internal property ID, Internal property name, Invoice number prefix, Invoice on completion description, Legal name, Opportunity number prefix, Receipt number prefix, Region ID, Region name, Time zone
   */
  sort_by?: BranchField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(BranchName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as BranchID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as BranchID,BranchName. Use it in place of Fields.
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
