import { fail, success, type Result } from '../model/result';
import type { Connection } from './connection';
import type { RefreshDecision } from './refreshDecision';
import type { TokenCache, TokenRequest } from './tokenCache';
import type { Expiry } from './tokenExpiry';

/**
 * A token to send a call with. `decision` says why it was reused or refreshed, `renewed` whether it is new. `expiresAt` is
 * in milliseconds since 1970, and undefined if the expiry is unknown.
 */
export type Bearer = { token: string; expiresAt: Expiry; renewed: boolean; decision: RefreshDecision };

/**
 * Where a call gets its token from. In Tray it is the token cache of the process. Another host supplies its own, which may
 * store tokens elsewhere and share them between processes.
 */
export type BearerSource = {
  /**
   * A bearer for the connection, before the deadline. `request.rejected` is a token that Aspire has just answered with
   * 401. Fails with `unavailable` if Aspire cannot be reached at the moment, and with `reconnect_needed` if only a new
   * authentication helps. Never rejects.
   */
  bearer(connection: Connection, request: TokenRequest): Promise<Result<Bearer>>;
};

/** Bearers from a token cache. */
export function createBearerSource(tokens: TokenCache): BearerSource {
  return {
    async bearer(connection, request) {
      const result = await tokens.getToken(connection, request);
      if ('token' in result) return success(result);
      const { environment } = connection;
      const { reason, why } = result.failure;
      if (reason === 'unavailable')
        return fail('unavailable', `Aspire (${environment}) gave no access token: ${why}. Try again later.`);
      return fail(
        'reconnect_needed',
        `The access token for Aspire (${environment}) can no longer be used: ${why}. Renew the Aspire authentication in Tray.`,
      );
    },
  };
}
