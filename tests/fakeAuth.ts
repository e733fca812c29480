import type { AspireContext } from '../src/AspireConnectorAuth';
import type { Bearer } from '../src/aspire/auth/bearerSource';
import type { Connection } from '../src/aspire/auth/connection';
import { parseConnection, storedSecrets } from '../src/aspire/auth/storedAuth';
import { createServices, defaultServices, type Services } from '../src/aspire/client/services';
import { createSession, newDeadline, type Session } from '../src/aspire/client/session';
import { success, type AspireError, type Result } from '../src/aspire/model/result';
import { fakeSystem, json, jwt, type FakeSystem, type Scripted } from './fakeSystem';

export const start = Date.UTC(2026, 3, 8, 12);
export const minute = 60_000;
export const hour = 60 * minute;

export type Context = AspireContext;

/** A context as Tray passes it. The user's fields are not limited to the type, since Tray may store anything. */
export function context(user: Record<string, unknown>, authId = 'auth-1', app: Record<string, unknown> = {}): Context {
  const auth = { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId, user: { environment: 'demo', ...user }, app };
  return { auth } as unknown as Context;
}

/** A session that begins now, for the authentication of a context. Throws for an unknown environment. */
export function sessionOf(ctx: Context, services: Services = defaultServices()): Session {
  const connection = connectionOf(ctx);
  if (connection.isFailure) throw new Error(connection.error.message);
  return createSession(services, connection.value, { secrets: storedSecrets(ctx.auth) });
}

function connectionOf({ auth }: Context): Result<Connection> {
  return parseConnection(auth, process.env.ASPIRE_BASE_URL);
}

/** An Aspire that issues new tokens, T1, T2, ..., each valid for a day. */
function issuing(system: () => FakeSystem, count = { refreshes: 0 }) {
  return (): Scripted => {
    count.refreshes += 1;
    const Token = jwt(system().now() + 24 * hour, `T${count.refreshes}`);
    return json({ Token, RefreshToken: `R${count.refreshes}` });
  };
}

export function setUp(answer?: (url: string, index: number) => Scripted | Promise<Scripted>) {
  const system: FakeSystem = fakeSystem(({ url }, index) => (answer ? answer(url, index) : fresh()), { start });
  const fresh = issuing(() => system);
  return { system, services: createServices(system), fresh };
}

/** The bearer of a context's connection; throws if there is none. */
export async function bearerOf(ctx: Context, services: Services, rejected?: string): Promise<Located> {
  const result = await requestBearer(ctx, services, rejected);
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  return result.value;
}

/** The error of a request for a bearer; throws if it succeeds. */
export async function failureOf(ctx: Context, services: Services, rejected?: string): Promise<AspireError> {
  const result = await requestBearer(ctx, services, rejected);
  if (!result.isFailure) throw new Error('a failure was expected');
  return result.error;
}

async function requestBearer(ctx: Context, services: Services, rejected?: string): Promise<Result<Located>> {
  const connection = connectionOf(ctx);
  if (connection.isFailure) return connection;
  const { baseUrl } = connection.value;
  const bearer = await services.bearers.bearer(connection.value, { deadline: newDeadline(services), rejected });
  return bearer.isFailure ? bearer : success({ ...bearer.value, baseUrl });
}

/** A bearer, and the base URL that accepts it. */
type Located = Bearer & { baseUrl: string };
