// Generated from api/version.yaml by "npm run generate": change the page, not this file.

export type VersionGetApiVersionInput = {
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
