// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.

export type AttachmentsNewLinkOutput = {
  /**
   * The text that Aspire answered.
   *
   * @title Value
   */
  value: string;
};
