// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ActivityCommentHistoryField } from '../records/activity_comment_histories';

export type ActivityCommentHistoriesGetInput = ListConditions<ActivityCommentHistoryField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Activity comment history ID, Activity ID, Attachment, Comment, Contact ID, Contact name, Created date and time, Public comment
   */
  sort_by?: ActivityCommentHistoryField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as ActivityCommentHistoryID eq 1 and contains(Comment,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as CreatedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ActivityCommentHistoryID,Comment. Use it in place of Fields.
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
