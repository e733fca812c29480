// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityLostReasonField } from '../records/opportunity_lost_reasons';

export type OpportunityLostReasonsGetInput = ListConditions<OpportunityLostReasonField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date and time, Last modified by date and time, Last modified by user ID, Last modified by user name, Opportunity lost reason ID, Opportunity lost reason name
   */
  sort_by?: OpportunityLostReasonField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as OpportunityLostReasonID eq 1 and contains(OpportunityLostReasonName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedByDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityLostReasonID,OpportunityLostReasonName. Use it in place of Fields.
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
