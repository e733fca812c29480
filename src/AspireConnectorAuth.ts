import type {
  Oauth2ClientCredentialsOperationHandlerAuth,
  OperationHandlerContext,
  OperationHandlerResult,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { Bearer } from './aspire/auth/bearerSource';
import type { AspireEnvironment } from './aspire/auth/environment';
import { parseConnection } from './aspire/auth/storedAuth';
import { defaultServices } from './aspire/client/services';
import { newDeadline } from './aspire/client/session';

export { getBaseUrlForEnvironment, type AspireEnvironment } from './aspire/auth/environment';

/** What Tray stores of a user's authentication: the body that `#token_request` returns, and the fields of the form. */
export type AspireUserAuth = {
  access_token?: string;
  refresh_token?: string;
  /** Seconds since 1970. Milliseconds, digits and ISO dates are understood as well. */
  expires_at?: number;
  /** Seconds, counted from when the token was issued. */
  expires_in?: number;
  environment: AspireEnvironment;
  base_url?: string;
};

/** Empty: the client id and secret are only used to request a token, and not stored. */
export type AspireAppAuth = Record<string, never>;

export type AspireConnectorAuth = Oauth2ClientCredentialsOperationHandlerAuth<AspireUserAuth, AspireAppAuth>;

/** What Tray passes to a handler besides its input. */
export type AspireContext = OperationHandlerContext<AspireConnectorAuth>;

/**
 * A bearer for the context's authentication, with the environment that accepts it: the stored token while it has more than
 * an hour left, otherwise a refreshed one. Fails with a userInputError for an unknown environment, with an apiError if
 * Aspire cannot be reached at the moment, and with an oauthRefreshError if only a new authentication helps.
 */
export async function ensureBearer(
  ctx: AspireContext,
): Promise<OperationHandlerResult<Bearer & { baseUrl: string; environment: AspireEnvironment }>> {
  const connection = parseConnection(ctx.auth, process.env.ASPIRE_BASE_URL);
  if (connection.isFailure) return connection;
  const { baseUrl, environment } = connection.value;
  const services = defaultServices();
  const bearer = await services.bearers.bearer(connection.value, { deadline: newDeadline(services) });
  return bearer.isFailure ? bearer : { ...bearer, value: { ...bearer.value, baseUrl, environment } };
}
