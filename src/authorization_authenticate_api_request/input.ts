// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type AuthorizationAuthenticateApiRequestInput = Simplify<
  {
    /**
     * From Administration > Application > API in Aspire.
     * @title Client ID
     * @minLength 1
     */
    ClientId: string;
    /**
     * Shown once, when the API client is made. Never put it in a workflow as plain text.
     * @title Secret
     * @minLength 1
     */
    Secret: string;
  } & ApiVersion
>;
