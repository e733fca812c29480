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
   * Tells this record from the others.
   * @title Activity comment history ID
   * @TJS-type integer
   */
  ActivityCommentHistoryID?: number;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type ["integer","null"]
   */
  ContactID?: number | null;
  /**
   * The ID of an activity: see "List activities".
   * @title Activity ID
   * @TJS-type integer
   */
  ActivityID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /** @title Comment */
  Comment?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
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
