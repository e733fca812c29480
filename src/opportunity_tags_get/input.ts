// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityTagField } from '../records/opportunity_tags';

export type OpportunityTagsGetInput = ListConditions<OpportunityTagField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Opportunity ID, Opportunity name, Opportunity tag ID, Tag ID, Tag name
   */
  sort_by?: OpportunityTagField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as OpportunityTagID eq 1 and contains(TagName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as OpportunityTagID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityTagID,TagName. Use it in place of Fields.
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
