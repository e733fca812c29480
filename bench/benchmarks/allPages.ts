import { Agent } from 'node:http';
import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { AspireRecord } from '../../src/aspire/model/record';
import type { FetchPage, Limits, Listing } from '../../src/aspire/pagination/types';
import type * as FetchAll from '../../src/aspire/pagination/fetchAllPages';
import { factor, ratioFigure, report, type Benchmark, type Figure } from '../harness/benchmark';
import { loadCompiled } from '../harness/connector';
import { megabytes, usedBytes, usedBytesNow } from '../harness/heap';
import { rawCall } from '../harness/rawHttp';
import { interleave, ratios, spreadOf } from '../harness/spread';
import { startServer, type BenchServer } from '../server/start';

const pageSize = 500;
/** Concurrent requests, as in production. */
const ahead = 6;
/** The shorter the latency, the more other load on the machine matters, and the more rounds are needed. */
const latencies = [
  { latencyMs: 5, rounds: 9 },
  { latencyMs: 50, rounds: 3 },
];

/** A whole list, page by page, by the connector's pagination and by hand-written loops, with the same requests. */
export const allPages: Benchmark = {
  name: 'all-pages',
  run: async ({ connector, some }) => {
    const count = some(100_000);
    const server = await startServer({ tickets: count });
    const { fetchAllPages } = loadCompiled<typeof FetchAll>(connector, 'aspire/pagination/fetchAllPages.js');
    try {
      const ask = asker(server);
      const byCore = async (asking: FetchPage) => {
        const found = await fetchAllPages(asking, listing, unbounded);
        if (found.isFailure) throw new Error(found.error.message);
        return found.value.rows;
      };
      const figures: Figure[] = [];
      for (const { latencyMs, rounds } of latencies) {
        await server.set({ latencyMs });
        const measured = await interleave(
          {
            sequential: () => timed(count, () => byHand(ask, 1)),
            'look-ahead': () => timed(count, () => byHand(ask, ahead)),
            core: () => timed(count, () => byCore(ask)),
          },
          some(rounds),
        );
        const { sequential, 'look-ahead': lookAhead, core } = measured;
        figures.push(
          ratioFigure(
            `${latencyMs} ms a page, against a loop by hand with the same look-ahead`,
            ratios(core, lookAhead),
            {
              atMost: 1.1,
            },
          ),
          ratioFigure(
            `${latencyMs} ms a page, times as fast as a sequential loop`,
            ratios(sequential, core),
            latencyMs === 50 ? { atLeast: 3 } : undefined,
          ),
          report(
            `${latencyMs} ms a page, the whole list`,
            Object.entries(measured)
              .map(([name, times]) => `${name} ${spreadOf(times).median.toFixed(1)} s`)
              .join(', '),
          ),
        );
      }
      await server.set({ latencyMs: 0 });
      return { figures: [...figures, await peakMemory(ask, byCore)] };
    } finally {
      server.close();
    }
  },
};

const listing: Listing = { filters: [''], key: ['WorkTicketID'], byKey: true, pageSize };
const unbounded: Limits = { records: Infinity, size: Infinity, until: Infinity, now: Date.now, concurrency: ahead };

function asker(server: BenchServer): FetchPage {
  const agent = new Agent({ keepAlive: true });
  return async ({ filter, orderby = 'WorkTicketID asc', limit, pageNumber }) => {
    const query = `$filter=${encodeURIComponent(filter)}&$orderby=${encodeURIComponent(orderby)}&$pageNumber=${pageNumber}&$limit=${limit}`;
    const rows = (await rawCall(`${server.url}/WorkTickets?${query}`, { agent })) as AspireRecord[];
    return OperationHandlerResult.success({ rows, size: 1_900 * rows.length });
  };
}

/** Reads numbered pages, with `workers` concurrent requests, until a page is not full. */
async function byHand(ask: FetchPage, workers: number): Promise<AspireRecord[]> {
  const pages: (readonly AspireRecord[])[] = [];
  let pageNumber = 0;
  let ended = false;
  const worker = async () => {
    while (!ended) {
      const mine = ++pageNumber;
      const answer = await ask({ filter: '', limit: pageSize, pageNumber: mine });
      if (answer.isFailure) throw new Error(answer.error.message);
      pages[mine] = answer.value.rows;
      ended ||= answer.value.rows.length < pageSize;
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return pages.flat();
}

/** How long it took, in seconds. Throws if rows are missing or duplicate. */
async function timed(count: number, run: () => Promise<readonly AspireRecord[]>): Promise<number> {
  const began = performance.now();
  const rows = await run();
  const seconds = (performance.now() - began) / 1000;
  const keys = new Set(rows.map(({ WorkTicketID }) => WorkTicketID));
  if (rows.length !== count || keys.size !== count)
    throw new Error(`${rows.length} rows, ${keys.size} keys of ${count}`);
  return seconds;
}

/** The peak memory during a listing, relative to the size of the result. */
async function peakMemory(ask: FetchPage, byCore: (asking: FetchPage) => Promise<AspireRecord[]>): Promise<Figure> {
  const before = await usedBytes();
  let peak = 0;
  let asked = 0;
  // Collects garbage before each measurement, and so measures rarely.
  const watching: FetchPage = async (question) => {
    const answer = await ask(question);
    if (++asked % 20 === 0) peak = Math.max(peak, usedBytesNow() - before);
    return answer;
  };
  const rows = await byCore(watching);
  peak = Math.max(peak, usedBytesNow() - before);
  const size = (await usedBytes()) - before;
  if (rows.length === 0) throw new Error('no rows');
  return {
    what: `peak memory over the size of the result (${megabytes(size)})`,
    target: 'at most 1.5x',
    measured: factor(peak / size),
    met: peak / size <= 1.5,
  };
}
