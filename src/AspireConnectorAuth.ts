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

/** What Tray keeps of a user's authentication: the body of `#token_request`'s answer and the fields of the form. */
export type AspireUserAuth = {
  access_token?: string;
  refresh_token?: string;
  /** Seconds since 1970. Milliseconds, digits and ISO dates are understood too. */
  expires_at?: number;
  /** Seconds from when the token was issued. */
  expires_in?: number;
  environment: AspireEnvironment;
  base_url?: string;
};

/** Nothing: client id and secret are used while a token is requested, and not kept. */
export type AspireAppAuth = Record<string, never>;

export type AspireConnectorAuth = Oauth2ClientCredentialsOperationHandlerAuth<AspireUserAuth, AspireAppAuth>;

/** What Tray gives to a handler beside its input. */
export type AspireContext = OperationHandlerContext<AspireConnectorAuth>;

/**
 * A bearer for the context's authentication, and where it is good: the stored token while it has more than an hour left,
 * else a refreshed one. Fails with a userInputError for an unknown environment, an apiError where Aspire cannot be asked
 * just now, and an oauthRefreshError where only a new authentication helps.
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
