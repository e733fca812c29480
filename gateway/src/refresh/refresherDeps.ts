import type { ConnectionDeps } from '../connections/ports.ts';
import type { RefreshEvents } from './events.ts';

/** What refreshing stands on. */
export type RefresherDeps = ConnectionDeps & {
  events: RefreshEvents;
  /** Names this process in leases. */
  owner: string;
};
