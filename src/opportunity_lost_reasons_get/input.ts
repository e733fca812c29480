// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityLostReasonField } from '../records/opportunity_lost_reasons';

export type OpportunityLostReasonsGetInput = ListConditions<OpportunityLostReasonField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Last modified by date time, Last modified by user ID, Last modified by user name, Opportunity lost reason ID, Opportunity lost reason name
   */
  sort_by?: OpportunityLostReasonField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: OpportunityLostReasonID eq 1 and contains(OpportunityLostReasonName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedByDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: OpportunityLostReasonID,OpportunityLostReasonName. In place of Fields.
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
