import type { EmulatorContext } from '../admin/emulatorContext';

/** The secret that `startEmulator` has by default. It is in the documentation, so the page may show it, unlike others. */
const documentedSecret = 'emulator-secret';

/** What this emulator is and how to connect to it, without a secret that somebody chose. */
export function overview({ store, settings, clock, url }: EmulatorContext): unknown {
  const { clientId, secret, clients, seed, scale } = settings;
  return {
    emulator:
      'An Aspire on your machine: the External API with seeded data that changes when you write. Nothing here is real.',
    url: url(),
    now: clock.timestamp(),
    seed,
    scale,
    clientId,
    secret: secret === documentedSecret ? secret : null,
    clients: [
      { clientId, scopes: '*' },
      ...clients.map(({ clientId: id, scopes = '*' }) => ({ clientId: id, scopes })),
    ],
    rows: Object.fromEntries(store.lists.map(({ name }) => [name, store.count(name)])),
  };
}
