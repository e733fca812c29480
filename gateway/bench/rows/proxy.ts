import { Agent } from 'undici';
import { ratioFigure, report, type Figure } from '../../../bench/harness/benchmark';
import { inFlight } from '../../../bench/harness/inFlight';
import { interleave, ratios, spreadOf } from '../../../bench/harness/spread';
import { startPostgres } from '../harness/database.ts';
import { startProgram, type Program, type Usage } from '../harness/program.ts';
import { startProxied, type Proxied } from '../harness/proxied.ts';
import type { Row } from '../harness/row.ts';

const atOnce = 64;
const sizes = [
  { what: '1 kB', bytes: 1_000, requests: 1_000, atMost: 1.3 },
  { what: '1 MB', bytes: 1_000_000, requests: 128, atMost: 1.1 },
];

/** The same requests through the proxy and through `@fastify/reply-from` alone: each, and the upstream, in its own process. */
export const proxy: Row = async ({ some }) => {
  const postgres = await startPostgres();
  const proxied = await startProxied(postgres);
  const bare = await startProgram<{ url: string }>('bareProxy', { upstream: proxied.upstream.url });
  const agent = new Agent({ connections: atOnce, pipelining: 1 });
  try {
    const figures: Figure[] = [];
    for (const { what, bytes, requests, atMost } of sizes) {
      const count = Math.max(atOnce, some(requests));
      const through = (program: Program<object>, origin: string, path: string) => async () => {
        const before = await program.ask<Usage>('usage');
        const began = performance.now();
        await inFlight(atOnce, count, () => get(agent, { origin, path, key: proxied.gateway.key, bytes }));
        const clock = (performance.now() - began) / count;
        const after = await program.ask<Usage>('usage');
        return { clock, processor: (after.processorMs - before.processorMs) / count };
      };
      const measured = await interleave(
        {
          bare: through(bare, bare.url, `/${bytes}`),
          gateway: through(proxied.gateway, proxied.gateway.url, `/proxy/crm/${bytes}`),
        },
        Math.max(3, some(7)),
        2,
      );
      const of = (subject: keyof typeof measured, cost: 'clock' | 'processor') =>
        measured[subject].map((one) => one[cost]);
      const each = (cost: 'clock' | 'processor') =>
        `bare ${time(of('bare', cost))}, gateway ${time(of('gateway', cost))}`;
      figures.push(
        ratioFigure(
          `${what}, ${atOnce} in flight, against \`@fastify/reply-from\` with the same agent`,
          ratios(of('gateway', 'clock'), of('bare', 'clock')),
          { atMost },
        ),
        report(`${what}, one of them every`, each('clock')),
        report(`${what}, processor time of the proxy for one`, each('processor')),
      );
    }
    const before = await proxied.gateway.ask<number>('roundTrips');
    for (let count = 0; count < 20; count++)
      await get(agent, {
        origin: proxied.gateway.url,
        path: '/proxy/crm/1000',
        key: proxied.gateway.key,
        bytes: 1_000,
      });
    const trips = ((await proxied.gateway.ask<number>('roundTrips')) - before) / 20;
    figures.push(report('database round trips of a request through the proxy', String(trips)));
    return { figures };
  } finally {
    await agent.close();
    await bare.close();
    await closeProxied(proxied);
    await postgres.close();
  }
};

async function get(
  agent: Agent,
  { origin, path, key, bytes }: { origin: string; path: string; key: string; bytes: number },
): Promise<void> {
  const { statusCode, body } = await agent.request({
    origin,
    path,
    method: 'GET',
    headers: { authorization: `Bearer ${key}` },
  });
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) size += part.length;
  if (statusCode !== 200 || size !== bytes) throw new Error(`${path} answers ${statusCode} with ${size} bytes`);
}

async function closeProxied({ gateway, upstream, provider }: Proxied): Promise<void> {
  await gateway.close();
  await upstream.close();
  await provider.close();
}

function time(values: readonly number[]): string {
  return `${spreadOf(values).median.toFixed(2)} ms`;
}
