// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.

export type AttachmentsNewLinkInput = {
  /**
   * Meaning not documented; every value tried so far was answered with error 500.
   *
   * @title Link
   */
  link?: string;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
