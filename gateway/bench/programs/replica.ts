import type { DatabaseConnection } from '../../src/database/database.ts';
import { openPool } from '../../src/database/pool.ts';
import type { RefreshRun } from '../../src/connections/types.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { createSealedStore } from '../../src/secrets/sealed/sealedStore.ts';
import { leave } from '../../testing/onDatabase.ts';
import { benchSystem, coreOn } from '../harness/onStore.ts';
import { programOptions, serveCommands } from '../harness/program.ts';

export type ReplicaProgram = { connection: DatabaseConnection; masterKey: string; hosts: readonly string[] };

// A replica of the gateway as far as connections and their tokens go.
const { connection, masterKey, hosts } = programOptions<ReplicaProgram>();
const database = openPool(connection);
const secrets = createSealedStore({ database, masterKeys: parseMasterKeys(masterKey), system: benchSystem() });
const core = coreOn(database, secrets, hosts);
serveCommands(
  {},
  {
    sweep: (): Promise<RefreshRun> => core.sweep.sweepDue(),
    /** Makes a connection's token one that ends in an hour, and so is due. */
    age: ({ organisation, name }: { organisation: string; name: string }) =>
      leave({ database, secrets }, organisation, name, 3_600_000),
    /** So many callers at once; how many tokens they got. */
    bearers: async ({ organisation, name, callers }: { organisation: string; name: string; callers: number }) => {
      const all = await Promise.all(Array.from({ length: callers }, () => core.bearer(organisation, name)));
      return [...new Set(all.map(({ token }) => token))];
    },
  },
  async () => {
    await core.close();
    await database.close();
  },
);
