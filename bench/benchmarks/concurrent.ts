import { Agent } from 'node:http';
import axios from 'axios';
import { ratioFigure, report, type Benchmark } from '../harness/benchmark';
import { compiledOperation, connection, outputOf } from '../harness/connector';
import { headersSentBy } from '../harness/rawHttp';
import { interleave, ratios, spreadOf } from '../harness/spread';
import { startServer } from '../server/start';

const inFlight = 64;
/** Records by their ids, which take one request. */
const ids = Array.from({ length: 10 }, (_, index) => index + 1);
const input = { filter: `WorkTicketID in (${ids.join(',')})`, limit: ids.length };

/** Throughput with 64 calls in flight, beside axios with the connector's agent settings. */
export const concurrent: Benchmark = {
  name: 'concurrent',
  run: async ({ connector, some }) => {
    const server = await startServer({ tickets: 100 });
    try {
      const run = compiledOperation(connector, 'work_tickets_get');
      const ctx = connection('concurrent');
      const httpAgent = new Agent({ keepAlive: true, scheduling: 'lifo', maxFreeSockets: 64 });
      const headers = await headersSentBy(() => outputOf(run(ctx, input)));
      const client = axios.create({ httpAgent, headers });
      const query = `$filter=${encodeURIComponent(input.filter)}&$orderby=WorkTicketID%20asc&$pageNumber=1&$limit=${input.limit}`;
      const url = `${server.url}/WorkTickets?${query}`;
      const sliceMs = 250;
      const measured = await interleave(
        {
          axios: () => throughput(sliceMs, () => client.get(url)),
          connector: () => throughput(sliceMs, () => outputOf(run(ctx, input))),
        },
        some(40),
      );
      const each = (counts: number[]) => spreadOf(counts).median.toFixed(0);
      return {
        figures: [
          ratioFigure(
            `calls a second with ${inFlight} in flight, against axios alone with the same agent settings`,
            ratios(measured.connector, measured.axios),
            { atLeast: 0.9 },
          ),
          report('calls a second', `axios ${each(measured.axios)}, connector ${each(measured.connector)}`),
        ],
      };
    } finally {
      server.close();
    }
  },
};

/** The calls per second, measured over some milliseconds. */
async function throughput(milliseconds: number, call: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - began < milliseconds) {
      await call();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (done / (performance.now() - began)) * 1000;
}
