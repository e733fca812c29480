import type { OperationHandlerError } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { ensureBearer, type Bearer } from '../src/AspireConnectorAuth';
import type { Context } from '../src/aspire/request';
import { createRuntime, type Runtime } from '../src/aspire/runtime';
import { fakeWorld, json, jwt, type FakeWorld, type Scripted } from './fakeWorld';

export const start = Date.UTC(2026, 3, 8, 12);
export const minute = 60_000;
export const hour = 60 * minute;

/** A context as Tray gives it. The fields are wider than the type: Tray stores what it likes. */
export function context(user: Record<string, unknown>, authId = 'auth-1', app: Record<string, unknown> = {}): Context {
  const auth = { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId, user: { environment: 'demo', ...user }, app };
  return { auth } as unknown as Context;
}

/** An Aspire that hands out new tokens, T1, T2, ..., each good for a day. */
function issuing(world: () => FakeWorld, count = { refreshes: 0 }) {
  return (): Scripted => {
    count.refreshes += 1;
    return json({ Token: jwt(world().now() + 24 * hour, `T${count.refreshes}`), RefreshToken: `R${count.refreshes}` });
  };
}

export function setUp(answer?: (url: string, index: number) => Scripted | Promise<Scripted>) {
  const world: FakeWorld = fakeWorld(({ url }, index) => (answer ? answer(url, index) : fresh()), { start });
  const fresh = issuing(() => world);
  return { world, runtime: createRuntime(world), fresh };
}

export async function bearerOf(ctx: Context, runtime: Runtime, refused?: string): Promise<Bearer> {
  const result = await ensureBearer(ctx, { runtime, refused });
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  return result.value;
}

export async function failureOf(ctx: Context, runtime: Runtime, refused?: string): Promise<OperationHandlerError> {
  const result = await ensureBearer(ctx, { runtime, refused });
  if (!result.isFailure) throw new Error('a failure was expected');
  return result.error;
}
