import { Agent } from 'undici';
import { report, type Figure } from '../../../bench/harness/benchmark';
import { megabytes } from '../../../bench/harness/heap';
import { inFlight } from '../../../bench/harness/inFlight';
import { spreadOf } from '../../../bench/harness/spread';
import { openPool } from '../../src/database/pool.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import type { RunReport } from '../../src/sync/report.ts';
import { connectionOf } from '../../testing/syncOn.ts';
import { nameOf, sealSecrets, seedConnections } from '../harness/connections.ts';
import { startPostgres, type BenchServer } from '../harness/database.ts';
import { startProgram, type Memory, type Program } from '../harness/program.ts';
import { startProxied } from '../harness/proxied.ts';
import type { Bench, Row } from '../harness/row.ts';
import type { EmulatorReady } from '../programs/emulator.ts';
import type { ProviderReady } from '../programs/provider.ts';

const streamBytes = 64_000_000;
const minutesOfDay = 1_440;

/** What is in use at most in the second half of the work, against the first half: streams, a sync, a day of sweeps. */
export const memory: Row = async (bench) => {
  const postgres = await startPostgres();
  try {
    return { figures: [await streamed(postgres, bench), await synced(postgres, bench), await swept(postgres, bench)] };
  } finally {
    await postgres.close();
  }
};

async function streamed(postgres: BenchServer, { some }: Bench): Promise<Figure> {
  const { gateway, upstream, provider } = await startProxied(postgres);
  const agent = new Agent({ pipelining: 1 });
  const count = some(16);
  let bytes = 0;
  const stream = async () => {
    const { body } = await agent.request({
      origin: gateway.url,
      path: `/proxy/crm/${streamBytes}`,
      method: 'GET',
      headers: { authorization: `Bearer ${gateway.key}` },
    });
    for await (const part of body as AsyncIterable<Buffer>) bytes += part.length;
  };
  try {
    // What is loaded and compiled once belongs to neither half.
    await stream();
    bytes = 0;
    const samples = await watched(
      gateway,
      () => inFlight(2, count, stream),
      () => bytes / (count * streamBytes),
    );
    if (bytes !== count * streamBytes) throw new Error(`${bytes} bytes came`);
    return flatFigure(`${(bytes / 1e9).toFixed(2)} GB through the proxy`, samples);
  } finally {
    await agent.close();
    await gateway.close();
    await upstream.close();
    await provider.close();
  }
}

async function synced(postgres: BenchServer, { some, long }: Bench): Promise<Figure> {
  const count = some(long ? 1_000_000 : 200_000);
  const emulator = await startProgram<EmulatorReady>('emulator', { rows: { WorkTickets: count } });
  const gateway = await startProgram<object>('gateway', {
    ...{ connection: postgres.connection, masterKey: postgres.masterKey },
    aspireBaseUrl: emulator.url,
  });
  try {
    await gateway.ask('connect', { ...connectionOf(emulator), settings: { requests_per_minute: 100_000 } });
    const run = async () => {
      const [ran] = await gateway.ask<RunReport[]>('sync', { resources: ['work_tickets'] });
      if (ran?.outcome !== 'complete' || ran.read !== count)
        throw new Error(`the sync ended so: ${JSON.stringify(ran)}`);
    };
    const samples = await watched(gateway, run, async () => (await gateway.ask<number>('read')) / count);
    return flatFigure(`${count.toLocaleString('en')} rows synced`, samples);
  } finally {
    await gateway.close();
    await emulator.close();
  }
}

/**
 * A sweep for each minute of a day. Time is moved by making tokens older: each connection is due once in the day, as tokens
 * of Aspire are.
 */
async function swept(postgres: BenchServer, { some }: Bench): Promise<Figure> {
  const { masterKey } = postgres;
  const organisation = 'day';
  const minutes = some(minutesOfDay);
  const count = Math.ceil(minutes / 6);
  const provider = await startProgram<ProviderReady>('provider', { delayMs: 0, lifetime: 86_400 });
  const database = openPool(postgres.connection);
  const options = { connection: postgres.connection, masterKey, hosts: [provider.host] };
  const replica = await startProgram<object>('replica', options);
  try {
    const connections = { organisation, count, tokenUrl: provider.tokenUrl, leftMs: 86_400_000 };
    await seedConnections(database, connections);
    await sealSecrets(database, parseMasterKeys(masterKey), connections, await provider.ask<string[]>('issue', count));
    const samples: Sample[] = [];
    for (let minute = 0; minute < minutes; minute++) {
      if (minute % 6 === 0) await replica.ask('age', { organisation, name: nameOf(minute / 6) });
      await replica.ask('sweep');
      if (minute % Math.ceil(minutes / 48) === 0)
        samples.push({ share: minute / minutes, ...(await replica.ask<Memory>('memory')) });
    }
    const { tokenCalls } = await provider.ask<{ tokenCalls: number }>('calls');
    if (tokenCalls !== count) throw new Error(`${tokenCalls} token calls for ${count} connections`);
    return flatFigure(`${minutes.toLocaleString('en')} sweeps, of a day's minutes, with ${count} refreshes`, samples);
  } finally {
    await replica.close();
    await database.close();
    await provider.close();
  }
}

type Sample = Memory & { share: number };

/** Looks at the memory of a program while it works. `progress`: how much of the work is done, 0 to 1. */
async function watched(
  program: Program<object>,
  work: () => Promise<void>,
  progress: () => number | Promise<number>,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  let isDone = false;
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    const [share, found] = [await progress(), await program.ask<Memory>('memory')];
    samples.push({ share, ...found });
    await Promise.race([working, new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  await working;
  return samples;
}

function flatFigure(what: string, samples: readonly Sample[]): Figure {
  // The first tenth fills what is kept on purpose: pools, caches, pages ahead.
  const half = (from: number, to: number) => samples.filter(({ share }) => share >= from && share <= to);
  // A single look finds more or less under way: the median tells whether more and more is kept.
  const usual = (some: readonly Sample[], of: keyof Memory) => spreadOf(some.map((sample) => sample[of])).median;
  const [first, second] = [half(0.1, 0.5), half(0.5, 1)];
  const title = `${what}: in use in the second half, against the first`;
  if (first.length === 0 || second.length === 0) return report(title, `too short to tell (${samples.length} looks)`);
  const ratio = usual(second, 'used') / usual(first, 'used');
  const [before, after] = [usual(first, 'used'), usual(second, 'used')].map(megabytes);
  const resident = [usual(first, 'resident'), usual(second, 'resident')].map(megabytes).join(', then ');
  return {
    what: title,
    target: 'at most 1.10x',
    measured: `${ratio.toFixed(3)}x (${before}, then ${after}; resident ${resident})`,
    met: ratio <= 1.1,
  };
}
