import type { Database } from '../../database/database.ts';
import type { System } from '../../system.ts';
import type { SyncResource } from '../resources/resource.ts';
import type { ResourceWriter, WriteOptions } from '../write/destination.ts';
import { compareGroup } from './compare.ts';
import { renewMs, type Lease } from './lease.ts';
import { takeYourTime } from './schema.ts';
import { forgetMissing, readMissing, removeMissing } from './missing.ts';
import { writeGroup } from './writeGroup.ts';

export type WriterDeps = {
  database: Database;
  schema: string;
  options: WriteOptions;
  system: Pick<System, 'now' | 'checkpoint'>;
  /** The resource with the columns it has by now. */
  resource: () => SyncResource;
  /** Called after a complete scan: what is cheaper once the rows are there. */
  onFullScan: () => Promise<void>;
};

/** Writes one resource while the lease is held; it renews the lease by itself. */
export function createWriter(deps: WriterDeps, lease: Lease): ResourceWriter {
  const { database, schema, options, system, resource } = deps;
  let { generation } = lease.state;
  const renewing = setInterval(() => void lease.renew().catch(() => clearInterval(renewing)), renewMs);
  renewing.unref();
  const of = () => ({ schema, table: resource().table, resource: resource().name, generation, options });
  return {
    state: lease.state,
    async write(group, state) {
      ({ generation } = state);
      await system.checkpoint('sync:before-write');
      const written = await database.inTransaction(async (transaction) => {
        await takeYourTime(transaction);
        await lease.save(transaction, state);
        const done = await writeGroup(transaction, of(), group);
        await system.checkpoint('sync:before-commit');
        return done;
      });
      await system.checkpoint('sync:after-write');
      return written;
    },
    compare: (group) => database.inTransaction((transaction) => compareGroup(transaction, of(), group)),
    async save(state) {
      ({ generation } = state);
      await lease.save(database, state);
    },
    missing: (limit) => readMissing(database, of(), limit),
    found: (keys) => forgetMissing(database, of(), keys),
    async finish(state) {
      const gone = await database.inTransaction(async (transaction) => {
        await takeYourTime(transaction);
        await lease.save(transaction, state);
        return removeMissing(transaction, of(), new Date(system.now()));
      });
      await deps.onFullScan();
      return gone;
    },
    async release() {
      clearInterval(renewing);
      await lease.release();
    },
  };
}
