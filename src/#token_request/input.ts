// Generated from api/schema/tokenRequestTypes.ts by "npm run generate": change that, not this file.

type AspireAuthForm = {
  /**
   * Shown in Aspire under Administration > Application > API when the API client is made.
   * @title Client ID
   */
  client_id: string;
  /**
   * Shown once in Aspire, together with the Client ID.
   * @title Client Secret
   */
  client_secret: string;
  /**
   * The Aspire environment that the API client belongs to.
   * @title Environment
   * @enumLabels Demo, Production, Sandbox
   */
  environment: 'demo' | 'production' | 'sandbox';
};

export type TokenRequestInput = {
  /**
   * The fields of the authentication form.
   * @title Authentication form
   */
  auth_form_input: AspireAuthForm;
};
