import type { Api } from '../api/model/model';
import { didYouMean } from '../api/model/problems';
import { readApi } from '../api/model/readApi';
import { readOutage, ConnectionGate, type Outage } from './admin/connectionGate';
import { makeChanges, readChurn, recordsOf, startStream, type Change, type Churn, type Stream } from './admin/churn';
import { resetEmulator, type EmulatorContext } from './admin/emulatorContext';
import { Faults, readFault, type Fault } from './admin/faults';
import { Journal, type JournalEntry } from './admin/requestJournal';
import { LiveSettings } from './admin/liveSettings';
import { restoreSnapshot, takeSnapshot, type Snapshot } from './admin/snapshot';
import { RateLimiter } from './auth/rateLimiter';
import { unknownControllers } from './auth/scopes';
import { LoadGate } from './auth/loadGate';
import { TokenIssuer } from './auth/tokens';
import { AdminError } from './model/adminError';
import { Clock } from './model/clock';
import type { Values } from './model/values';
import type { ApiClient, EmulatorOptions, Settings } from './model/settings';
import { OptionError, settingsOf } from './options';
import { addPage } from './page/addPage';
import { documentedDate } from './seed/calendar';
import { createServer } from './server/server';
import { Store } from './store/store';

export { AdminError, documentedDate, OptionError };
export type { ApiClient, Change, Churn, EmulatorOptions, Fault, JournalEntry, Outage, Snapshot, Stream };

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
  /** What people in Aspire do: creates, changes and removes records of a list, and tells which. Throws an AdminError. */
  change(churn: Churn): Change[];
  /** The same a number of times a second, until it is stopped. */
  keepChanging(churn: Omit<Churn, 'count'>, perSecond: number): Stream;
  /** All records of a list as they are now, in the order of their ids, past tokens, limits and journal. */
  records(list: string): Iterable<Values>;
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
  checkLists(settings, api);
  const clock = new Clock(settings.now);
  let url = '';
  const context: EmulatorContext = {
    api,
    settings,
    liveSettings: new LiveSettings(settings, (changed) => checkControllers(settingsOf(changed), api)),
    clock,
    store: new Store(api, settings),
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
  const { tokens, journal, faults, gate } = context;
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
    change: (churn) => makeChanges(context, readChurn(churn)),
    keepChanging: (churn, perSecond) => startStream(context, readChurn({ ...churn, count: 0 }), perSecond),
    records: (list) => recordsOf(context, list),
    snapshot: () => takeSnapshot(context),
    restore: (snapshot) => restoreSnapshot(snapshot, context),
    advanceClock: (seconds) => clock.advance(seconds),
    revokeTokens: (which = 'access') => tokens.revoke(which),
    revokeToken: (token) => tokens.revokeOne(token),
    reset: () => resetEmulator(context),
    close: async () => {
      gate.cancelTimer();
      await server.close();
    },
  };
}

/** Rejects rows of a mistyped list, which would silently be none, and of one whose records have no number for an id. */
function checkLists({ rows }: Settings, api: Api): void {
  const known = new Set(
    [...api.resources.values()].filter(({ record, key }) => record && key.length === 1).map(({ name }) => name),
  );
  for (const name of Object.keys(rows))
    if (!known.has(name)) throw new OptionError(`rows cannot be given for "${name}"${didYouMean(name, known)}`);
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
