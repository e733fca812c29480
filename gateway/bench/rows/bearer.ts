import { countFigure, report, type Figure } from '../../../bench/harness/benchmark';
import { spreadOf, timeOf, type Spread } from '../../../bench/harness/spread';
import type { Database } from '../../src/database/database.ts';
import { openPool } from '../../src/database/pool.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { createSealedStore } from '../../src/secrets/sealed/sealedStore.ts';
import type { SecretStore } from '../../src/secrets/store.ts';
import { roleLogin } from '../../testing/vault/openTestVault.ts';
import { createVaultStore, openVault } from '../../src/secrets/vault/vaultStore.ts';
import { nameOf, seedConnections, sealSecrets, type SeededConnections } from '../harness/connections.ts';
import { startPostgres, type BenchServer } from '../harness/database.ts';
import { benchSystem, coreOn, counting } from '../harness/onStore.ts';
import { startProgram, type Program } from '../harness/program.ts';
import type { Row } from '../harness/row.ts';
import { tokenRecord } from '../harness/tokenRecord.ts';

/** Good for a day: nothing has to be refreshed. */
const seeded = { tokenUrl: 'https://login.example.com/token', leftMs: 86_400_000 };

/** Credentials from memory, and from each store: Postgres and Vault's double each in a process of its own. */
export const bearer: Row = async ({ some }) => {
  const postgres = await startPostgres();
  const vault = await startProgram<{ address: string }>('vault');
  const database = openPool(postgres.connection);
  try {
    const times = some(500);
    const figures = [
      ...(await fromDatabase(database, postgres, times, some(20))),
      ...(await fromVault(database, vault, Math.ceil(times / 2))),
    ];
    return { figures };
  } finally {
    await database.close();
    await vault.close();
    await postgres.close();
  }
};

async function fromDatabase(
  database: Database,
  postgres: BenchServer,
  count: number,
  rounds: number,
): Promise<Figure[]> {
  const masterKeys = parseMasterKeys(postgres.masterKey);
  const connections = { ...seeded, organisation: 'acme', count };
  await seedConnections(database, connections);
  await sealSecrets(
    database,
    masterKeys,
    connections,
    Array.from({ length: count }, () => 'unused'),
  );
  const counted = counting(database);
  const secrets = createSealedStore({ database: counted, masterKeys, system: benchSystem() });
  const core = coreOn(counted, secrets);
  try {
    await untilSettled();
    // The first one opens the organisation's key, which stays in memory.
    await core.bearer('acme', nameOf(0));
    const before = counted.roundTrips();
    const stored = await eachOnce(count - 1, (index) => core.bearer('acme', nameOf(index + 1)));
    const roundTrips = (counted.roundTrips() - before) / (count - 1);
    const cached: number[] = [];
    const from = counted.roundTrips();
    for (let round = 0; round < rounds; round++)
      cached.push(await timeOf(5_000, () => core.bearer('acme', nameOf(round % count))));
    return [
      underFigure('credentials from memory', spreadOf(cached), 1),
      countFigure('round trips of those', counted.roundTrips() - from, 0),
      atMostFigure('database round trips for credentials from the built-in store', roundTrips, 1),
      report('credentials from the built-in store', times(spreadOf(stored))),
    ];
  } finally {
    await core.close();
  }
}

async function fromVault(database: Database, vault: Program<{ address: string }>, count: number): Promise<Figure[]> {
  const system = benchSystem();
  const store: SecretStore = createVaultStore(
    openVault({ address: vault.address, auth: roleLogin, kvMount: 'secret', transitMount: 'transit' }, system),
  );
  const connections: SeededConnections = { ...seeded, organisation: 'vaulted', count };
  await seedConnections(database, connections);
  for (let index = 0; index < count; index++) {
    const ref = { organisation: 'vaulted', connection: nameOf(index), field: 'tokens' } as const;
    await store.write(ref, tokenRecord(), { generation: 1, fence: 0 });
  }
  await store.close();
  // Another process, which has nothing in memory.
  const other = createVaultStore(
    openVault({ address: vault.address, auth: roleLogin, kvMount: 'secret', transitMount: 'transit' }, system),
  );
  const counted = counting(database);
  const core = coreOn(counted, other);
  try {
    await untilSettled();
    await core.bearer('vaulted', nameOf(0));
    const [requests, statements] = [await vault.ask<number>('requests'), counted.roundTrips()];
    const stored = await eachOnce(count - 1, (index) => core.bearer('vaulted', nameOf(index + 1)));
    const perCall = ((await vault.ask<number>('requests')) - requests) / (count - 1);
    const database = (counted.roundTrips() - statements) / (count - 1);
    return [
      atMostFigure('Vault round trips for credentials from Vault', perCall, 1),
      report('credentials from Vault', `${times(spreadOf(stored))}; ${database} database round trips`),
    ];
  } finally {
    await core.close();
    await other.close();
  }
}

/** Memory forgets everything once other replicas are heard. */
function untilSettled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

/** How long each took, in milliseconds. */
async function eachOnce(count: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < count; index++) taken.push(await timeOf(1, () => run(index)));
  return taken;
}

function atMostFigure(what: string, count: number, most: number): Figure {
  return { what, target: String(most), measured: String(count), met: count <= most };
}

function underFigure(what: string, spread: Spread, limitMs: number): Figure {
  return { what, target: `under ${limitMs} ms`, measured: times(spread), met: spread.median < limitMs };
}

function times({ median, low, high }: Spread): string {
  const digits = high < 0.1 ? 4 : 2;
  return `${median.toFixed(digits)} ms (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
