// Generated from api/prospect_ratings.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ProspectRatingField } from '../records/prospect_ratings';

export type ProspectRatingsGetInput = ListConditions<ProspectRatingField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Prospect rating ID, Prospect rating name
   */
  sort_by?: ProspectRatingField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as ProspectRatingID eq 1 and contains(ProspectRatingName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ProspectRatingID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ProspectRatingID,ProspectRatingName. Use it in place of Fields.
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
