import { startEmulator, type Emulator } from '../../emulator/index';
import type { EmulatorOptions } from '../../emulator/index';
import { createWaits } from '../src/budget/waits.ts';
import { createTargets } from '../src/connections/target.ts';
import { createEgress } from '../src/providers/egress.ts';
import { createProviders } from '../src/providers/providers.ts';
import { createSystem as createAspireSystem } from '../../src/aspire/http/transport';
import { createAspireServices } from '../src/operations/aspireServices.ts';
import { createSync } from '../src/sync/createSync.ts';
import { createDestinations, schemaFor } from '../src/sync/openDestination.ts';
import type { RunReport } from '../src/sync/report.ts';
import type { RunOptions, Sync, SyncOrder } from '../src/sync/sync.ts';
import { caller, startCore, type TestCore } from './core.ts';

/** What a sync needs: a gateway's rooms on a real database, connected to an emulator of Aspire. */
export type SyncSetup = {
  readonly core: TestCore;
  readonly emulator: Emulator;
  readonly sync: Sync;
  /** Syncs resources of the organisation `acme`, or as the order says. */
  run(resources: string[], order?: Partial<SyncOrder>, options?: RunOptions): Promise<RunReport[]>;
  /** Rows of a query in the schema of the copy. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

export async function startSyncSetup(options: EmulatorOptions = {}): Promise<SyncSetup> {
  const emulator = await startEmulator(options);
  const core = await startCore({ aspireBaseUrl: emulator.url, hosts: [new URL(emulator.url).host] });
  const { clientId, secret } = emulator.credentials;
  await core.connections.create(caller('acme'), {
    connection_name: 'aspire',
    provider: 'aspire',
    environment: 'production',
    oauth_flow_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
  });
  const sync = syncOn(core, emulator.url);
  const schema = schemaFor('acme', 'aspire');
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
    async close() {
      await core.close();
      await emulator.close();
    },
  };
}

/** The sync of a process, on rooms that are there. */
export function syncOn(core: Pick<TestCore, 'database' | 'system' | 'bearer'>, aspireBaseUrl: string): Sync {
  const { database, system, bearer } = core;
  const egress = createEgress([new URL(aspireBaseUrl).host]);
  const { send } = createAspireSystem();
  const providers = createProviders({ now: () => system.now(), send, egress, aspireBaseUrl: () => aspireBaseUrl });
  const waits = createWaits(database);
  return createSync({
    bearer,
    targetOf: createTargets({ database, providers }),
    waits,
    servicesOf: createAspireServices({ waits, egress, system }),
    allowedPerMinute: () => 1_200,
    openDestination: createDestinations({ database, system }),
    system,
  });
}
