import type {
  Oauth2ClientCredentialsOperationHandlerAuth,
  OperationHandlerContext,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { isBearer } from './aspire/authorization';
import { readLifetime, readTime, type Expiry } from './aspire/expiry';
import { sharedRuntime, type Runtime } from './aspire/runtime';
import type { Connection, RefreshDecision } from './aspire/tokens';

export type AspireEnvironment = 'production' | 'sandbox' | 'demo';

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

const baseUrls: Readonly<Record<AspireEnvironment, string>> = {
  production: 'https://cloud-api.youraspire.com',
  sandbox: 'https://cloudsandbox-api.youraspire.com',
  demo: 'https://clouddemo-api.youraspire.com',
};

/**
 * Where a call goes and with what. `decision` says why this token was used or made, `renewed` whether it is new;
 * `expiresAt` is in milliseconds since 1970, and undefined where nobody says.
 */
export type Bearer = {
  baseUrl: string;
  environment: AspireEnvironment;
  token: string;
  expiresAt: Expiry;
  renewed: boolean;
  decision: RefreshDecision;
};

/** The base URL of an Aspire environment. Throws for an unknown one: there is no default. */
export function getBaseUrlForEnvironment(environment: AspireEnvironment): string {
  const known = readEnvironment(environment);
  if (known === undefined) throw new Error(unknownEnvironment(environment));
  return baseUrls[known];
}

/**
 * The environment of an authentication, in any case and also under Tray's `#environment`, with the base URL to call.
 * `ASPIRE_BASE_URL` points every environment at an emulator; it may only name an address of this machine.
 */
export function resolveEnvironment(
  fields: unknown,
): OperationHandlerResult<{ environment: AspireEnvironment; baseUrl: string }> {
  const told = readField(fields, 'environment');
  const environment = readEnvironment(told);
  if (environment === undefined) {
    return OperationHandlerResult.failure(OperationHandlerError.userInputError(unknownEnvironment(told)));
  }
  const override = process.env.ASPIRE_BASE_URL;
  if (!override) return OperationHandlerResult.success({ environment, baseUrl: baseUrls[environment] });
  if (override !== loopback?.text) loopback = { text: override, baseUrl: readLoopbackUrl(override) };
  const { baseUrl } = loopback;
  if (baseUrl !== undefined) return OperationHandlerResult.success({ environment, baseUrl });
  return OperationHandlerResult.failure(
    OperationHandlerError.userInputError(
      'ASPIRE_BASE_URL may only name an address of this machine, such as http://127.0.0.1:4010. Correct it or unset it.',
    ),
  );
}

/**
 * A bearer for the context's authentication: the stored token while it has more than an hour left, else a refreshed one.
 * `refused` names a token that Aspire has just answered with 401. Fails with a userInputError for an unknown environment,
 * an apiError where Aspire cannot be asked just now, and an oauthRefreshError where only a new authentication helps.
 */
export async function ensureBearer(
  ctx: OperationHandlerContext<AspireConnectorAuth>,
  { runtime = sharedRuntime(), refused }: { runtime?: Runtime; refused?: string } = {},
): Promise<OperationHandlerResult<Bearer>> {
  const target = resolveEnvironment(ctx.auth?.user);
  if (target.isFailure) return target;
  const { environment, baseUrl } = target.value;
  const result = await runtime.tokens.bearer(connectionOf(ctx, baseUrl), refused);
  if ('token' in result) {
    return OperationHandlerResult.success({ baseUrl, environment, ...result });
  }
  const { reason, why } = result.failure;
  if (reason === 'unavailable') {
    return OperationHandlerResult.failure(
      OperationHandlerError.apiError(`Aspire (${environment}) gave no access token: ${why}. Try again later.`),
    );
  }
  return OperationHandlerResult.failure(
    OperationHandlerError.oauthRefreshError(
      `The access token for Aspire (${environment}) can no longer be used: ${why}. Renew the Aspire authentication in Tray.`,
    ),
  );
}

function connectionOf({ auth }: OperationHandlerContext<AspireConnectorAuth>, baseUrl: string): Connection {
  const user: unknown = auth?.user;
  const value = readText(user, 'access_token');
  const clientId = readText(user, 'client_id') ?? readText(auth?.app, 'client_id');
  const secret = readText(user, 'client_secret') ?? readText(auth?.app, 'client_secret');
  return {
    baseUrl,
    id: auth?.authId,
    // A token that no header can hold is none; with a refresh token there is another to be had.
    token:
      value === undefined || !isBearer(value)
        ? undefined
        : { value, expiresAt: readTime(readField(user, 'expires_at')) },
    lifetime: readLifetime(readField(user, 'expires_in')),
    refreshToken: readText(user, 'refresh_token'),
    credentials: clientId !== undefined && secret !== undefined ? { clientId, secret } : undefined,
  };
}

/** A field of an authentication; Tray writes those of a form with a `#` before the name. */
export function readField(fields: unknown, name: string): unknown {
  if (typeof fields !== 'object' || fields === null) return undefined;
  return ownValue(fields, name) ?? ownValue(fields, `#${name}`);
}

function ownValue(fields: object, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
}

function readText(fields: unknown, name: string): string | undefined {
  const value = readField(fields, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readEnvironment(told: unknown): AspireEnvironment | undefined {
  if (typeof told !== 'string') return undefined;
  const name = told.trim().toLowerCase();
  return isEnvironment(name) ? name : undefined;
}

function isEnvironment(name: string): name is AspireEnvironment {
  return Object.hasOwn(baseUrls, name);
}

function unknownEnvironment(told: unknown): string {
  // Only a short word of letters is told back: a secret pasted into the wrong field must not end up in a log.
  const word = typeof told === 'string' && /^[a-z -]{1,11}$/i.test(told) ? ` "${told}"` : '';
  const missing = told === undefined || told === null || told === '';
  const what = missing ? 'The Aspire environment is missing' : `There is no such Aspire environment${word}`;
  return `${what}. Choose production, sandbox or demo in the Aspire authentication.`;
}

/** The override that was read last: every call of a process finds the same one. */
let loopback: { text: string; baseUrl: string | undefined } | undefined;

/** The origin of a URL on a loopback address; undefined for any other. */
function readLoopbackUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, origin } = new URL(text);
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  return loopback && (protocol === 'http:' || protocol === 'https:') ? origin : undefined;
}
