import { fetch as send, Agent } from 'undici';
import { countFigure, factor, report, type Figure } from '../../../bench/harness/benchmark';
import { inFlight } from '../../../bench/harness/inFlight';
import { openPool } from '../../src/database/pool.ts';
import type { Database } from '../../src/database/database.ts';
import type { RefreshRun } from '../../src/connections/types.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { backendTimes, usedBetween } from '../harness/backends.ts';
import { client, sealSecrets, seedConnections } from '../harness/connections.ts';
import { startPostgres } from '../harness/database.ts';
import { startProgram, type Program, type Usage } from '../harness/program.ts';
import type { Row } from '../harness/row.ts';
import type { ProviderReady } from '../programs/provider.ts';

/** As many as a replica refreshes at a time. */
const atOnce = 50;
const providerMs = 30;
type Calls = { tokenCalls: number; spent: number; spentTwice: number };

/** Connections that are all due, swept by one replica and by three, beside a loop that only calls the provider. */
export const sweep: Row = async ({ some }) => {
  const count = some(10_000);
  const postgres = await startPostgres();
  const { masterKey } = postgres;
  const provider = await startProgram<ProviderReady>('provider', { delayMs: providerMs, lifetime: 86_400 });
  const database = openPool(postgres.connection);
  const options = { connection: postgres.connection, masterKey, hosts: [provider.host] };
  const replicas = await Promise.all(Array.from({ length: 3 }, () => startProgram<object>('replica', options)));
  try {
    const looped = await loop(provider, some(2_000));
    const seed = async (organisation: string) => {
      const connections = { organisation, count, tokenUrl: provider.tokenUrl, leftMs: 3_600_000 };
      await seedConnections(database, connections);
      const issued = await provider.ask<string[]>('issue', count);
      await sealSecrets(database, parseMasterKeys(masterKey), connections, issued);
      await database.query('analyze connections, secrets');
    };
    await seed('one');
    const one = await sweepWith(replicas.slice(0, 1), provider, database);
    await seed('three');
    const three = await sweepWith(replicas, provider, database);
    const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
    const label = count.toLocaleString('en');
    return {
      figures: [
        {
          what: `${label} due connections by one replica, a provider that takes ${providerMs} ms`,
          target: 'under 60 s',
          measured: seconds(one.ms),
          met: one.ms < 60_000,
        },
        ...exactly('one replica', one, count),
        ...exactly('three replicas', three, count),
        {
          what: 'three replicas, times as fast as one',
          target: 'at least 2x',
          measured: `${factor(one.ms / three.ms)} (${seconds(three.ms)})`,
          met: one.ms / three.ms >= 2,
        },
        report(
          `one replica, against a loop of the same token calls, ${atOnce} at once`,
          factor(one.ms / count / looped),
        ),
        report(
          'refreshes a second',
          `loop ${perSecond(looped)}, one replica ${perSecond(one.ms / count)}, three ${perSecond(three.ms / count)}`,
        ),
        report('processor time of a refresh by one replica', perRefresh(one, count)),
        report('processor time of a refresh by three replicas', perRefresh(three, count)),
      ],
    };
  } finally {
    for (const replica of replicas) await replica.close();
    await database.close();
    await provider.close();
    await postgres.close();
  }
};

type Swept = Calls & { ms: number; due: number; failed: number; processor: Processor };
/** Milliseconds, of all refreshes. */
type Processor = { replicas: number; postgres: number; provider: number };

async function sweepWith(
  replicas: readonly Program<object>[],
  provider: Program<ProviderReady>,
  database: Database,
): Promise<Swept> {
  const before = await provider.ask<Calls>('calls');
  const usage = async () => {
    const [provided, ...used] = await Promise.all([provider, ...replicas].map(({ ask }) => ask<Usage>('usage')));
    const sum = used.reduce((total, { processorMs }) => total + processorMs, 0);
    return { provider: provided?.processorMs ?? NaN, replicas: sum, postgres: await backendTimes(database) };
  };
  const usedBefore = await usage();
  const began = performance.now();
  const runs = await Promise.all(replicas.map((replica) => replica.ask<RefreshRun>('sweep')));
  const ms = performance.now() - began;
  const used = await usage();
  const after = await provider.ask<Calls>('calls');
  const { rows } = await database.query<{ due: number }>(
    'select count(*)::int as due from connections where next_refresh_at <= clock_timestamp() or failures > 0',
  );
  return {
    ms,
    tokenCalls: after.tokenCalls - before.tokenCalls,
    spent: after.spent - before.spent,
    spentTwice: after.spentTwice,
    due: rows[0]?.due ?? NaN,
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
    processor: {
      replicas: used.replicas - usedBefore.replicas,
      postgres: usedBetween(usedBefore.postgres, used.postgres),
      provider: used.provider - usedBefore.provider,
    },
  };
}

function perRefresh({ processor: { replicas, postgres, provider } }: Swept, count: number): string {
  const each = (ms: number) => `${(ms / count).toFixed(2)} ms`;
  return `gateway ${each(replicas)}, Postgres ${each(postgres)}, provider ${each(provider)}`;
}

/** Each connection refreshed, and none twice. */
function exactly(who: string, { tokenCalls, spent, spentTwice, due, failed }: Swept, count: number): Figure[] {
  return [
    countFigure(`token calls by ${who}`, tokenCalls, count),
    countFigure(`connections refreshed by ${who}`, spent, count),
    countFigure(`refresh tokens spent twice by ${who}`, spentTwice, 0),
    countFigure(`connections that ${who} left due, or could not refresh`, Math.max(due, failed), 0),
  ];
}

/** How long one token call takes, in milliseconds, when so many are made at once and nothing is kept. */
async function loop({ tokenUrl, ask }: Program<ProviderReady>, count: number): Promise<number> {
  const issued = await ask<string[]>('issue', count);
  const dispatcher = new Agent({ connections: atOnce });
  const began = performance.now();
  await inFlight(atOnce, count, async (index) => {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: issued[index] ?? '',
      client_id: client.id,
      client_secret: client.secret,
    });
    const answer = await send(tokenUrl, { method: 'POST', body, dispatcher });
    await answer.json();
    if (answer.status !== 200) throw new Error(`the provider answers ${answer.status}`);
  });
  const taken = (performance.now() - began) / count;
  await dispatcher.close();
  return taken;
}

function perSecond(ms: number): string {
  return Math.round(1_000 / ms).toLocaleString('en');
}
