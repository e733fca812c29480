// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { WriteOutput } from '../aspire/types/writeOutput';

export type AuthorizationAuthenticateApiRequestOutput = Simplify<
  WriteOutput & {
    /**
     * Goes as a bearer with every call; good for 24 hours.
     * @title Token
     */
    Token?: string | null;
    /** @title Refresh token */
    RefreshToken?: string | null;
  }
>;
