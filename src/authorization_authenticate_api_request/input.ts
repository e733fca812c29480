// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.

export type AuthorizationAuthenticateApiRequestInput = {
  /**
   * From Administration > Application > API in Aspire.
   *
   * @title Client ID
   * @minLength 1
   */
  ClientId: string;
  /**
   * Shown once, when the API client is made. Never put it in a workflow as plain text.
   *
   * @title Secret
   * @minLength 1
   */
  Secret: string;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
