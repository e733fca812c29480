import type { Api } from '../../api/model/model';
import type { LoadGate } from '../auth/loadGate';
import type { RateLimiter } from '../auth/rateLimiter';
import type { TokenIssuer } from '../auth/tokens';
import type { Clock } from '../model/clock';
import type { Settings } from '../model/settings';
import type { Store } from '../store/store';
import type { ConnectionGate } from './connectionGate';
import type { Churn } from '../churn/churn';
import type { Faults } from './faults';
import type { Journal } from './requestJournal';
import type { LiveSettings } from './liveSettings';

/** Everything that one running emulator consists of. */
export type EmulatorContext = {
  /** The description of Aspire's API. */
  api: Api;
  settings: Settings;
  /** Changes the settings while the emulator runs. */
  liveSettings: LiveSettings;
  clock: Clock;
  store: Store;
  churn: Churn;
  tokens: TokenIssuer;
  rateLimiter: RateLimiter;
  loadGate: LoadGate;
  journal: Journal;
  faults: Faults;
  gate: ConnectionGate;
  /** The address on which the emulator listens; known once it does. */
  url: () => string;
};

/** Starts afresh, except that issued tokens stay valid. */
export function resetEmulator(context: EmulatorContext): void {
  const { store, churn, clock, tokens, journal, faults, rateLimiter, loadGate, gate, liveSettings } = context;
  churn.reset();
  store.reset();
  liveSettings.reset();
  clock.reset();
  tokens.reset();
  journal.clear();
  faults.clear();
  rateLimiter.reset();
  loadGate.reset();
  gate.accept();
}
