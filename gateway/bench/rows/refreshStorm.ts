import { countFigure, report } from '../../../bench/harness/benchmark';
import { spreadOf } from '../../../bench/harness/spread';
import { openPool } from '../../src/database/pool.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { nameOf, sealSecrets, seedConnections } from '../harness/connections.ts';
import { startPostgres } from '../harness/database.ts';
import { startProgram } from '../harness/program.ts';
import type { Row } from '../harness/row.ts';
import type { ProviderReady } from '../programs/provider.ts';

const callers = 1_000;
const processes = 3;
const tokenCallMs = 100;

/** A thousand callers in three processes, all at once, for one connection whose token has ended. */
export const refreshStorm: Row = async ({ some }) => {
  const rounds = some(5);
  const postgres = await startPostgres();
  const { masterKey } = postgres;
  const provider = await startProgram<ProviderReady>('provider', { delayMs: tokenCallMs, lifetime: 86_400 });
  const database = openPool(postgres.connection);
  const options = { connection: postgres.connection, masterKey, hosts: [provider.host] };
  const replicas = await Promise.all(Array.from({ length: processes }, () => startProgram<object>('replica', options)));
  try {
    const connections = { organisation: 'acme', count: rounds, tokenUrl: provider.tokenUrl, leftMs: -1_000 };
    await seedConnections(database, connections);
    const issued = await provider.ask<string[]>('issue', rounds);
    await sealSecrets(database, parseMasterKeys(masterKey), connections, issued);
    const times: number[] = [];
    const tokens: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      const found = await Promise.all(
        replicas.map((replica, index) => {
          const share = Math.floor(callers / processes) + (index < callers % processes ? 1 : 0);
          return replica.ask<string[]>('bearers', { organisation: 'acme', name: nameOf(round), callers: share });
        }),
      );
      times.push(performance.now() - began);
      tokens.push(new Set(found.flat()).size);
    }
    const { tokenCalls } = await provider.ask<{ tokenCalls: number }>('calls');
    return {
      figures: [
        countFigure(
          `token calls for ${callers.toLocaleString('en')} callers in ${processes} processes`,
          tokenCalls / rounds,
          1,
        ),
        countFigure('tokens that they got, at most', Math.max(...tokens), 1),
        report(
          'until the last one had it',
          `${spreadOf(times).median.toFixed(0)} ms, with a token call of ${tokenCallMs} ms`,
        ),
      ],
    };
  } finally {
    for (const replica of replicas) await replica.close();
    await database.close();
    await provider.close();
    await postgres.close();
  }
};
