import type { Api } from '../api/model/model';
import { didYouMean } from '../api/model/problems';
import { readApi } from '../api/model/readApi';
import type { Change } from './churn/changeRecord';
import { Churn, type ChurnStatus } from './churn/churn';
import type { ChurnRequest } from './churn/churnRequest';
import { readOutage, ConnectionGate, type Outage } from './admin/connectionGate';
import { resetEmulator, type EmulatorContext } from './admin/emulatorContext';
import { Faults, readFault, type Fault } from './admin/faults';
import { Journal, type JournalEntry } from './admin/requestJournal';
import { LiveSettings } from './admin/liveSettings';
import { restoreSnapshot, takeSnapshot, type Snapshot } from './admin/snapshot';
import { RateLimiter, type MinuteCount } from './auth/rateLimiter';
import { unknownControllers } from './auth/scopes';
import { LoadGate } from './auth/loadGate';
import { TokenIssuer } from './auth/tokens';
import { AdminError } from './model/adminError';
import { Clock } from './model/clock';
import type { ApiClient, EmulatorOptions, Settings } from './model/settings';
import { OptionError } from './model/optionError';
import { settingsOf } from './options';
import { addPage } from './page/addPage';
import { documentedDate } from './seed/calendar';
import { createServer } from './server/server';
import type { Values } from './model/values';
import { currentRows } from './store/currentRows';
import { Store } from './store/store';

export { AdminError, documentedDate, OptionError };
export type {
  ApiClient,
  Change,
  ChurnRequest,
  ChurnStatus,
  EmulatorOptions,
  MinuteCount,
  Fault,
  JournalEntry,
  Outage,
  Snapshot,
};

/** A running emulator. */
export type Emulator = {
  /** `http://127.0.0.1:4010` */
  url: string;
  port: number;
  /** The client id and secret that get a token. */
  credentials: { clientId: string; secret: string };
  /** The calls so far, oldest first. */
  readonly journal: readonly JournalEntry[];
  clearJournal(): void;
  /** Injects a fault into the next matching call. Several faults apply in the order in which they were added. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /**
   * Refuses connections for some milliseconds (ECONNREFUSED), or a number of them (ECONNRESET). Also cuts the open ones.
   */
  refuseConnections(outage: Outage): void;
  acceptConnections(): void;
  /** Advances the emulator's clock, which decides when tokens expire and how records are timestamped. */
  advanceClock(seconds: number): void;
  /** Revokes tokens: access tokens unless told otherwise. */
  revokeTokens(which?: 'access' | 'refresh' | 'all'): void;
  /** Revokes one access token, while others of the same API client live on. False if it is not valid anyway. */
  revokeToken(token: string): boolean;
  /** Changes records at a steady rate, as people in Aspire do, until it is stopped. Replaces a churn that runs. */
  startChurn(request: ChurnRequest & { perSecond?: number }): ChurnStatus;
  stopChurn(): ChurnStatus;
  churnStatus(): ChurnStatus;
  /** Changes a number of records now, and tells which. The same steps after a start or a reset change the same. */
  churnStep(request: ChurnRequest & { count?: number }): Change[];
  /** Every row that a list has now, by its key, as the list answers it: to compare with what a client has read. */
  rows(list: string): Iterable<Values>;
  /** The requests of the latest minutes of the clock, as the rate limit counts them. */
  requestsByMinute(): MinuteCount[];
  /** The current state: what was written, and the clock. It can be stored as JSON. */
  snapshot(): Snapshot;
  /** Restores a snapshot, also from another emulator with the same seed and scale. Throws an AdminError for others. */
  restore(snapshot: Snapshot): void;
  /**
   * Starts afresh: the seeded records, an empty journal, no faults, no outage, the machine's clock, and the known refresh
   * tokens valid again. Tokens that were already issued stay as they are.
   */
  reset(): void;
  /** Stops listening and cuts the calls in progress. */
  close(): Promise<void>;
};

let description: Api | undefined;

/**
 * Starts an emulator of Aspire that only this machine can reach (127.0.0.1). Throws an OptionError for invalid options,
 * and the system's error if the port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = settingsOf(options);
  const api = (description ??= readApi());
  checkControllers(settings, api);
  settings.rows = rowsByList(settings.rows, api);
  const clock = new Clock(() => settings.now() + settings.clockOffset * 1000);
  const store = new Store(api, settings);
  let url = '';
  const context: EmulatorContext = {
    api,
    settings,
    liveSettings: new LiveSettings(settings, (changed) => checkControllers(settingsOf(changed), api)),
    clock,
    store,
    churn: new Churn(api, store, clock),
    tokens: new TokenIssuer(settings, clock),
    rateLimiter: new RateLimiter(settings, clock),
    loadGate: new LoadGate(settings, clock),
    journal: new Journal(),
    faults: new Faults(),
    gate: new ConnectionGate(settings.unref),
    url: () => url,
  };
  const server = createServer(context);
  addPage(server, context);
  url = await server.listen({ host: '127.0.0.1', port: settings.port });
  if (settings.unref) {
    server.server.unref();
    server.server.on('connection', (socket) => socket.unref());
  }
  const { churn, tokens, journal, faults, gate, rateLimiter } = context;
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
    refuseConnections: (outage) => gate.refuse(readOutage(outage)),
    acceptConnections: () => gate.accept(),
    startChurn: (request) => churn.start(request),
    stopChurn: () => churn.stop(),
    churnStatus: () => churn.status(),
    churnStep: (request) => churn.step(request),
    rows: (list) => rowsOf(list, context),
    requestsByMinute: () => rateLimiter.minutes(),
    snapshot: () => takeSnapshot(context),
    restore: (snapshot) => restoreSnapshot(snapshot, context),
    advanceClock: (seconds) => clock.advance(seconds),
    revokeTokens: (which = 'access') => tokens.revoke(which),
    revokeToken: (token) => tokens.revokeOne(token),
    reset: () => resetEmulator(context),
    close: async () => {
      churn.stop();
      gate.cancelTimer();
      await server.close();
    },
  };
}

function rowsOf(list: string, { store, settings }: EmulatorContext): Iterable<Values> {
  if (store.lists.some(({ name }) => name === list)) return currentRows(list, store, settings);
  throw new AdminError(`there is no list "${list}"`);
}

/** Rejects scopes with a mistyped controller, which would silently grant or forbid nothing. */
function checkControllers({ forbidden, clients }: Settings, api: Api): void {
  const known = new Set(api.resources.keys());
  for (const grants of [forbidden, ...clients.map(({ scopes = '*' }) => scopes)]) {
    for (const controller of unknownControllers(grants, known)) {
      throw new OptionError(`Aspire has no controller "${controller}"${didYouMean(controller, known)}`);
    }
  }
}

/** The rows by the names of their lists, which may be given in any case and with underscores. */
function rowsByList(rows: Settings['rows'], { resources }: Api): Settings['rows'] {
  const plain = (name: string) => name.replace(/_/g, '').toLowerCase();
  const known = new Map([...resources.keys()].map((name) => [plain(name), name]));
  const named = Object.entries(rows).map(([given, count]): [string, number] => {
    const name = known.get(plain(given));
    if (name !== undefined) return [name, count];
    throw new OptionError(`rows: Aspire has no list "${given}"${didYouMean(given, new Set(resources.keys()))}`);
  });
  return Object.fromEntries(named);
}
