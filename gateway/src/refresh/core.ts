import { createConnectionService } from '../connections/service.ts';
import type { BearerOf, ConnectionDeps } from '../connections/ports.ts';
import type { ConnectionService } from '../connections/types.ts';
import { createBearer } from './bearer.ts';
import { listenToChanges } from './changes.ts';
import { endOverdue, removeOld } from './deadlines.ts';
import { createRefreshEvents, type RefreshEvents } from './events.ts';
import { endAllLeases } from './lease.ts';
import { createBearerMemory } from './memory.ts';
import { createRefresher, type Refresher } from './refresher.ts';
import { createRuns } from './runs.ts';
import { createSweep, type Sweep } from './sweep.ts';

/** Connections that keep themselves alive: the service for the faces, bearers, and what the jobs call. */
export type Core = {
  readonly connections: ConnectionService;
  readonly bearer: BearerOf;
  readonly events: RefreshEvents;
  readonly refresh: Refresher['refresh'];
  readonly sweep: Sweep;
  /** Ends statuses past their deadline. */
  endOverdue(): Promise<void>;
  /** Removes records past their time. */
  removeOld(): Promise<void>;
  /** Waits for what is under way, and gives all leases back. */
  close(): Promise<void>;
};

/** Wires the rooms `connections` and `refresh`. */
export function createCore(deps: ConnectionDeps): Core {
  const { database, system } = deps;
  const owner = `${process.pid}-${system.randomBytes(8).toString('hex')}`;
  const events = createRefreshEvents(system.log);
  const refresher = createRefresher({ ...deps, events, owner });
  const memory = createBearerMemory(system);
  const changes = listenToChanges(deps, memory);
  const bearer = createBearer({ ...deps, memory, refresher });
  const runs = createRuns(database);
  const sweep = createSweep({ ...deps, owner }, refresher, runs);
  const connections = createConnectionService(deps, {
    bearer,
    refresh: refresher.refresh,
    forget: (name) => memory.forget(name),
    lastRun: () => runs.last(),
    sweepAll: (actor) => sweep.sweepAll(actor),
  });
  return {
    connections,
    bearer,
    events,
    refresh: refresher.refresh,
    sweep,
    endOverdue: () => endOverdue(deps),
    removeOld: () => removeOld(deps),
    async close() {
      await refresher.settle();
      await endAllLeases(database, owner).catch(() => undefined);
      await changes.close();
    },
  };
}
