import { readApi } from '../api/model/readApi';
import type { Api } from '../api/model/model';
import { didYouMean } from '../api/model/problems';
import type { World } from './server/dispatch';
import { Authority } from './auth/tokens';
import { Clock } from './model/clock';
import { readClosing, type Closing } from './admin/connectionGate';
import { ControlError, Faults, readFault, type Fault } from './admin/faults';
import { Journal, type JournalEntry } from './admin/requestJournal';
import { OptionError, settingsOf, type EmulatorOptions, type Settings } from './options';
import { RateLimit } from './auth/rateLimiter';
import { unknownControllers, type ApiClient } from './auth/scopes';
import { createServer, type House } from './server/server';
import { restoreSnapshot, takeSnapshot, type Snapshot } from './admin/snapshot';
import { Store } from './store/store';

export { ControlError, OptionError };
export type { ApiClient, Closing, EmulatorOptions, Fault, JournalEntry, Snapshot };

/** A running emulator. */
export type Emulator = {
  /** `http://127.0.0.1:4010` */
  url: string;
  port: number;
  /** What a client asks for a token with. */
  credentials: { clientId: string; secret: string };
  /** What it was asked, the oldest call first. */
  readonly journal: readonly JournalEntry[];
  clearJournal(): void;
  /** Prepares a fault for the next call that it fits; faults come in the order in which they were prepared. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /**
   * Turns connections away: for some milliseconds (ECONNREFUSED), or so many of them (ECONNRESET). Open ones are cut.
   */
  closeDoor(closing: Closing): void;
  openDoor(): void;
  /** Puts the emulator's clock forward: tokens expire by it, records are stamped with it. */
  advanceClock(seconds: number): void;
  /** Makes tokens bad before their time; access tokens unless said otherwise. */
  revokeTokens(which?: 'access' | 'refresh' | 'all'): void;
  /** The state as it is now: what was written, and the clock. It can be kept as JSON. */
  snapshot(): Snapshot;
  /** Goes back to a state, also one of another emulator with the same seed and scale. Throws a ControlError for others. */
  restore(snapshot: Snapshot): void;
  /**
   * As new: the seed's records, an empty journal, no faults, an open door, the clock of the machine, and the known refresh tokens good
   * again. Tokens that were given out stay as they are.
   */
  reset(): void;
  /** Stops listening and cuts what is under way. */
  close(): Promise<void>;
};

let description: Api | undefined;

/**
 * Starts an emulator of Aspire on this machine (127.0.0.1 alone). Throws an OptionError for bad options, and what the
 * system says where the port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = settingsOf(options);
  const api = (description ??= readApi());
  checkControllers(settings, api);
  const clock = new Clock(settings.now);
  const store = new Store(api, settings);
  const authority = new Authority(settings, clock);
  const journal = new Journal();
  const faults = new Faults();
  const rateLimit = new RateLimit(settings, clock);
  let url = '';
  const world: World = { api, store, authority, clock, settings, url: () => url };
  const reset = () => {
    store.reset();
    clock.reset();
    authority.reset();
    journal.clear();
    faults.clear();
    rateLimit.reset();
    door.reopen();
  };
  const house: House = { ...world, journal, faults, rateLimit, reset };
  const { app, door } = createServer(house);
  url = await app.listen({ host: '127.0.0.1', port: settings.port });
  if (settings.unref) {
    app.server.unref();
    app.server.on('connection', (socket) => socket.unref());
  }
  return {
    url,
    port: Number(new URL(url).port),
    credentials: { clientId: settings.clientId, secret: settings.secret },
    get journal() {
      return journal.entries;
    },
    clearJournal: () => journal.clear(),
    fault: (fault) => faults.add(readFault(fault)),
    clearFaults: () => faults.clear(),
    closeDoor: (closing) => door.close(readClosing(closing)),
    openDoor: () => door.reopen(),
    snapshot: () => takeSnapshot(world),
    restore: (snapshot) => restoreSnapshot(snapshot, world),
    advanceClock: (seconds) => clock.advance(seconds),
    revokeTokens: (which = 'access') => authority.revoke(which),
    reset,
    close: async () => {
      door.stop();
      await app.close();
    },
  };
}

/** A scope that is mistyped would grant, or forbid, nothing. */
function checkControllers({ forbidden, clients }: Settings, api: Api): void {
  const known = new Set(api.resources.keys());
  for (const grants of [forbidden, ...clients.map(({ scopes = '*' }) => scopes)]) {
    for (const controller of unknownControllers(grants, known)) {
      throw new OptionError(`Aspire has no controller "${controller}"${didYouMean(controller, known)}`);
    }
  }
}
