import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { factor, ratioFigure, report, type Figure } from '../../../bench/harness/benchmark';
import { inFlight } from '../../../bench/harness/inFlight';
import { ratios, spreadOf } from '../../../bench/harness/spread';
import { limits } from '../../../src/aspire/operations/list/reader';
import { schemaFor } from '../../src/sync/openDestination.ts';
import type { RunReport } from '../../src/sync/report.ts';
import { connectionOf } from '../../testing/syncOn.ts';
import { startPostgres, type BenchServer } from '../harness/database.ts';
import { startProgram, type Program, type Usage } from '../harness/program.ts';
import type { Row } from '../harness/row.ts';
import type { EmulatorReady } from '../programs/emulator.ts';

const pageSize = 1_000;
const schema = schemaFor('acme', 'aspire');
/** What the limited run may send in a minute: a run of little more than a minute then meets the limit. */
const limitedPerMinute = 180;

/** Work tickets from the emulator into Postgres, each in a process of its own, beside COPY of the same rows from memory. */
export const sync: Row = async ({ some, share }) => {
  const count = some(200_000);
  const postgres = await startPostgres();
  const emulator = await startProgram<EmulatorReady>('emulator', { rows: { WorkTickets: count } });
  const gateway = await startProgram<object>('gateway', {
    ...{ connection: postgres.connection, masterKey: postgres.masterKey },
    aspireBaseUrl: emulator.url,
  });
  const admin = new pg.Client(postgres.connection);
  await admin.connect();
  try {
    const figures: Figure[] = [];
    await connect(gateway, emulator, 100_000);
    const synced: number[] = [];
    const copied: number[] = [];
    const read: number[] = [];
    const ownShares: number[] = [];
    let exact = true;
    for (let round = 0; round < 2; round++) {
      await admin.query(`drop schema if exists "${schema}" cascade`);
      const before = await gateway.ask<Usage>('usage');
      synced.push(await timed(() => syncAll(gateway, count)));
      const after = await gateway.ask<Usage>('usage');
      ownShares.push((after.processorMs - before.processorMs) / (synced.at(-1) ?? NaN));
      const { rows } = await admin.query<{ count: number }>(
        `select count(*)::int as count from "${schema}".work_tickets`,
      );
      exact &&= rows[0]?.count === count;
      copied.push(await copyAgain(admin));
      if (round === 0) read.push(await timed(() => readAll(emulator, count)));
    }
    const times = (values: number[]) => `${(spreadOf(values).median / 1_000).toFixed(1)} s`;
    const perSecond = Math.round(count / (spreadOf(synced).median / 1_000));
    figures.push(
      ratioFigure(
        `${count.toLocaleString('en')} work tickets, as fast as COPY of the same rows from memory`,
        ratios(copied, synced),
        { atLeast: 0.5 },
      ),
      ratioFigure('as fast as only reading the same pages, as many at once', ratios(read, synced.slice(0, 1))),
      { what: 'every row there once', target: 'yes', measured: exact ? 'yes' : 'no', met: exact },
      report(
        'the same in time',
        `sync ${times(synced)} (${perSecond.toLocaleString('en')} rows/s), COPY ${times(copied)}, reading ${times(read)}`,
      ),
      report(
        "the gateway's own processor time, of the time that the sync took",
        factor(spreadOf(ownShares).median).replace('x', ''),
      ),
    );
    if (share === 1) figures.push(await limited(postgres, emulator, count));
    return { figures };
  } finally {
    await admin.end();
    await gateway.close();
    await emulator.close();
    await postgres.close();
  }
};

async function connect(gateway: Program<object>, emulator: EmulatorReady, perMinute: number): Promise<void> {
  const input = {
    ...connectionOf(emulator),
    settings: { requests_per_minute: perMinute },
  };
  const status = await gateway.ask<string>('connect', input);
  if (status !== 'completed') throw new Error(`the connection is ${status}`);
}

async function syncAll(gateway: Program<object>, count: number): Promise<void> {
  const [ran] = await gateway.ask<RunReport[]>('sync', { resources: ['work_tickets'] });
  if (ran?.outcome !== 'complete' || ran.read !== count) throw new Error(`the sync ended so: ${JSON.stringify(ran)}`);
}

/** The rows as Postgres wrote them, into tables that are the same: with the same indexes. In milliseconds. */
async function copyAgain(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = $1 and tablename like 'work\\_ticket%'`,
    [schema],
  );
  await client.query('drop schema if exists again cascade');
  await client.query('create schema again');
  let time = 0;
  for (const { name } of rows) {
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(to(`copy "${schema}"."${name}" to stdout`)) as AsyncIterable<Buffer>)
      chunks.push(chunk);
    await client.query(`create table again."${name}" (like "${schema}"."${name}" including all)`);
    time += await timed(() => pipeline(Readable.from(chunks), client.query(from(`copy again."${name}" from stdin`))));
  }
  return time;
}

/** What the emulator takes: the same pages, read and parsed. */
async function readAll({ url, credentials }: EmulatorReady, count: number): Promise<void> {
  const login = await fetch(`${url}/Authorization`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ClientId: credentials.clientId, Secret: credentials.secret }),
  });
  const { Token } = (await login.json()) as { Token: string };
  const headers = { authorization: `Bearer ${Token}` };
  await inFlight(limits.concurrency.production, Math.ceil(count / pageSize), async (page) => {
    const query = `$orderby=WorkTicketID&$limit=${pageSize}&$pageNumber=${page + 1}`;
    const answer = await fetch(`${url}/WorkTickets?${query}`, { headers });
    await answer.json();
  });
}

/**
 * A sync that has more to do than it may ask for. Of every minute of it, the one in which it asked for least: the first
 * requests go at once, and then each waits until one more than a minute ago is no longer counted.
 */
async function limited(
  { connection, masterKey }: BenchServer,
  emulator: Program<EmulatorReady>,
  count: number,
): Promise<Figure> {
  // An organisation of its own, of which nothing was counted so far.
  const options = { connection, masterKey, aspireBaseUrl: emulator.url, organisation: 'limited' };
  const gateway = await startProgram<object>('gateway', options);
  try {
    await connect(gateway, emulator, limitedPerMinute);
    await emulator.ask('clearJournal');
    await syncAll(gateway, count);
    const asked = await emulator.ask<number[]>('asked', '/WorkTickets');
    const [least, most] = [Math.min, Math.max].map((pick) => pick(...perMinute(asked)));
    const share = (least ?? NaN) / limitedPerMinute;
    return {
      what: `of ${limitedPerMinute} requests a minute, used in the minute with the fewest, while there was work`,
      target: 'at least 95%',
      measured: `${(share * 100).toFixed(1)}% (${asked.length} requests; at most ${most} in a minute)`,
      met: share >= 0.95 && (most ?? NaN) <= limitedPerMinute,
    };
  } finally {
    await gateway.close();
  }
}

/** How many there were in each minute that begins with one of them, or just behind it, and ends before the last one. */
function perMinute(times: readonly number[]): number[] {
  const last = times.at(-1) ?? 0;
  return times
    .flatMap((time) => [time, time + 1])
    .filter((start) => start + 60_000 <= last)
    .map((start) => times.filter((time) => time >= start && time < start + 60_000).length);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
