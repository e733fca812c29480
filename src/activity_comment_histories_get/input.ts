// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ActivityCommentHistoryField } from '../records/activity_comment_histories';

export type ActivityCommentHistoriesGetInput = ListConditions<ActivityCommentHistoryField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Activity comment history ID, Activity ID, Attachment, Comment, Contact ID, Contact name, Created date time, Public comment
   */
  sort_by?: ActivityCommentHistoryField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
