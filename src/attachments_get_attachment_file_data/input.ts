// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.

export type AttachmentsGetAttachmentFileDataInput = {
  /**
   * Which attachments to give, as an OData condition, such as: AttachmentID eq 1. Field names are case-sensitive.
   *
   * @title Filter
   */
  filter: string;
  /**
   * The only fields to give, separated by commas. Empty gives all of them.
   *
   * @title Select
   * @advanced true
   */
  select?: string;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
