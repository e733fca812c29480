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
  ListPages &
  ODataOptions;
