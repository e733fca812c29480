import { documentedDate, startEmulator, type Emulator, type EmulatorOptions } from '../emulator';
import type { Session } from '../src/aspire/client/session';
import { sessionOf, type Context } from './fakeAuth';

export { errorOf, valueOf } from './outcome';

/** An Aspire emulator for the tests of a file, and a connection to it. */
export type Emulated = { readonly emulator: Emulator; ctx: Context; session: () => Session; calls: () => Call[] };

/** A request as Aspire received it; token requests are left out. */
export type Call = { method: string; path: string; query: Readonly<Record<string, string | string[]>>; body?: unknown };

/** Starts an emulator before the tests of a file, resets it before each test, and stops it after the last. */
export function useEmulator(options: EmulatorOptions = {}): Emulated {
  let started: Emulator | undefined;
  const running = () => {
    if (!started) throw new Error('the emulator runs only inside tests');
    return started;
  };
  beforeAll(async () => {
    started = await startEmulator({ seedDate: documentedDate, ...options, knownRefreshTokens: ['tests'], unref: true });
    process.env.ASPIRE_BASE_URL = started.url;
  });
  beforeEach(() => running().reset());
  afterAll(async () => {
    delete process.env.ASPIRE_BASE_URL;
    await running().close();
  });
  const ctx = contextOf('tests');
  return {
    get emulator() {
      return running();
    },
    ctx,
    session: () => sessionOf(ctx),
    calls: () =>
      running()
        .journal.filter(({ path }) => !path.startsWith('/Authorization'))
        .map(({ method, path, query, body }) => ({ method, path, query, body })),
  };
}

export function contextOf(authId: string, environment = 'demo'): Context {
  const user = { environment, refresh_token: 'tests' };
  return { auth: { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId, user, app: {} } } as unknown as Context;
}
