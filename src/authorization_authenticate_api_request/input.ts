// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type AuthorizationAuthenticateApiRequestInput = Simplify<
  {
    /**
     * The client ID of your API client: see Administration > Application > API in Aspire.
     * @title Client ID
     * @minLength 1
     */
    ClientId: string;
    /**
     * The secret that Aspire shows once, when you make the API client. Take it from a secret store, never from plain text.
     * @title Secret
     * @minLength 1
     */
    Secret: string;
  } & ApiVersion
>;
