// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CompanyField } from '../records/companies';

export type CompaniesGetInput = ListConditions<CompanyField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Company ID, Company name, Created by user ID, Created by user name, Created date and time, Denied time email, Earliest opportunity won date, Modified by user ID, Modified by user name, Modified date and time
   */
  sort_by?: CompanyField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as CompanyID eq 1 and contains(CompanyName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as CompanyID,CompanyName. Use it in place of Fields.
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
