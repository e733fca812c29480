import { startEmulator, type Emulator } from '../../emulator/index';
import type { EmulatorOptions } from '../../emulator/index';
import { schemaFor } from '../src/sync/openDestination.ts';
import type { RunReport } from '../src/sync/report.ts';
import type { RunOptions, Sync, SyncOrder } from '../src/sync/sync.ts';
import { caller, startCore, type TestCore } from './core.ts';
import { connectionOf, syncOn } from './syncOn.ts';

type Value = string | number | boolean | null;
type Fields = Record<string, Value>;
type Records = Fields[];

/** What a sync needs: a gateway's rooms on a real database, connected to an emulator of Aspire. */
export type SyncSetup = {
  readonly core: TestCore;
  readonly emulator: Emulator;
  readonly sync: Sync;
  /** Syncs resources of the organisation `acme`, or as the order says. */
  run(resources: string[], order?: Partial<SyncOrder>, options?: RunOptions): Promise<RunReport[]>;
  /** Rows of a query in the schema of the copy. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** What people in Aspire do: sets fields of a record (a new one with `id` beyond all), or takes it away. */
  change(list: string, id: number, fields: Fields | undefined): Promise<void>;
  /** A list's records as Aspire has them now. */
  inAspire(list: string): Promise<Records>;
  /** As it was at the start: nothing synced, the records as they were seeded. */
  reset(): Promise<void>;
  close(): Promise<void>;
};

export async function startSyncSetup(options: EmulatorOptions = {}): Promise<SyncSetup> {
  const emulator = await startEmulator(options);
  const core = await startCore({ aspireBaseUrl: emulator.url, hosts: [new URL(emulator.url).host] });
  await core.connections.create(caller('acme'), connectionOf(emulator));
  const sync = syncOn(core, emulator.url);
  const schema = schemaFor('acme', 'aspire');
  const recordsOf = (list: string) => [...emulator.rows(list)] as Records;
  return {
    core,
    emulator,
    sync,
    run: (resources, order = {}, more = {}) =>
      sync.run(caller('acme'), { connection: 'aspire', resources, ...order }, more),
    async rows<Row>(text: string, values: unknown[] = []) {
      return core.database.inTransaction(async (transaction) => {
        await transaction.query(`set local search_path to "${schema}"`);
        const { rows } = await transaction.query<Record<string, unknown>>(text, values);
        return rows as Row[];
      });
    },
    inAspire: (list) => Promise.resolve(recordsOf(list)),
    async change(list, id, fields) {
      const state = emulator.snapshot();
      const changes = (state.lists[list] ??= { last: 0, written: {}, removed: [] });
      const records = recordsOf(list);
      const key = Object.keys(records[0] ?? {})[0] ?? '';
      const [first] = records;
      changes.last = Math.max(changes.last, id, ...records.map((record) => Number(record[key])));
      if (fields)
        changes.written[id] = { ...(records.find((record) => record[key] === id) ?? first), [key]: id, ...fields };
      else {
        delete changes.written[id];
        changes.removed.push(id);
      }
      emulator.restore(state);
    },
    async reset() {
      emulator.reset();
      const { rows } = await core.database.query<{ name: string }>(
        `select nspname as name from pg_namespace where nspname like 'aspire\\_%'`,
      );
      for (const { name } of rows) await core.database.query(`drop schema "${name}" cascade`);
      await core.database.query('delete from provider_waits');
    },
    async close() {
      await core.close();
      await emulator.close();
    },
  };
}
