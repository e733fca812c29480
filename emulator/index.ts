import { readApi } from '../api/model/readApi';
import type { Api } from '../api/model/model';
import type { World } from './api';
import { Authority } from './auth';
import { Clock } from './clock';
import { ControlError, Faults, readFault, type Fault } from './faults';
import { Journal, type JournalEntry } from './journal';
import { OptionError, settingsOf, type EmulatorOptions } from './options';
import { RateLimit } from './rateLimit';
import { createServer, type House } from './server';
import { Store } from './state/store';

export { ControlError, OptionError };
export type { EmulatorOptions, Fault, JournalEntry };

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
  /** Puts the emulator's clock forward: tokens expire by it, records are stamped with it. */
  advanceClock(seconds: number): void;
  /** Makes tokens bad before their time; access tokens unless said otherwise. */
  revokeTokens(which?: 'access' | 'refresh' | 'all'): void;
  /**
   * As new: the seed's records, an empty journal, no faults, the clock of the machine, and the known refresh tokens good
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
  const clock = new Clock(settings.now);
  const store = new Store(api, settings);
  const authority = new Authority(settings, clock);
  const journal = new Journal();
  const faults = new Faults();
  const rateLimit = new RateLimit(settings.rateLimitPerMinute, clock);
  let url = '';
  const world: World = { api, store, authority, clock, settings, url: () => url };
  const reset = () => {
    store.reset();
    clock.reset();
    authority.reset();
    journal.clear();
    faults.clear();
    rateLimit.reset();
  };
  const house: House = { ...world, journal, faults, rateLimit, reset };
  const app = createServer(house);
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
    advanceClock: (seconds) => clock.advance(seconds),
    revokeTokens: (which = 'access') => authority.revoke(which),
    reset,
    close: async () => {
      await app.close();
    },
  };
}
