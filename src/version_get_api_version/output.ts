// Generated from api/version.yaml by "npm run generate": change the page, not this file.

export type VersionGetApiVersionOutput = {
  /**
   * The text that Aspire answered.
   *
   * @title Value
   */
  value: string;
};
