// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type AuthorizationRefreshTokenInput = Simplify<
  {
    /**
     * The refresh token that came with the newest token.
     * @title Refresh token
     */
    RefreshToken?: string;
  } & ApiVersion
>;
