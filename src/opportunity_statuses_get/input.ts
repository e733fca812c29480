// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityStatusField } from '../records/opportunity_statuses';

export type OpportunityStatusesGetInput = ListConditions<OpportunityStatusField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Opportunity stage, Opportunity stage name, Opportunity status, Opportunity status ID, Opportunity status name, Required
   */
  sort_by?: OpportunityStatusField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as OpportunityStatusID eq 1 and contains(OpportunityStatusName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as OpportunityStatusID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityStatusID,OpportunityStatusName. Use it in place of Fields.
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
