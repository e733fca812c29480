// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Comment, Activity comment history ID, Activity ID, Attachment, Contact name, Contact ID, Created date and time, Public comment */
export enum ActivityCommentHistoryField {
  Comment = 'Comment',
  ActivityCommentHistoryID = 'ActivityCommentHistoryID',
  ActivityID = 'ActivityID',
  Attachment = 'Attachment',
  ContactName = 'ContactName',
  ContactID = 'ContactID',
  CreatedDateTime = 'CreatedDateTime',
  PublicComment = 'PublicComment',
}

/** One comment in the conversation under an activity: who wrote it, when, and whether the client may see it. */
export type ActivityCommentHistory = {
  /**
   * @title Activity comment history ID
   * @TJS-type integer
   */
  ActivityCommentHistoryID?: number;
  /**
   * @title Contact ID
   * @TJS-type ["integer","null"]
   */
  ContactID?: number | null;
  /**
   * @title Activity ID
   * @TJS-type integer
   */
  ActivityID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /** @title Comment */
  Comment?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * True where there are files: find them with "List attachments" by Activity ID.
   * @title Attachment
   */
  Attachment?: boolean | null;
  /** @title Public comment */
  PublicComment?: boolean | null;
};
