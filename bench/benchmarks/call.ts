import { Agent } from 'node:http';
import axios from 'axios';
import {
  OperationHandlerConfiguration,
  OperationHandlerRegistry,
} from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import { OperationHandlerResult, OperationHandlerType } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { AspireConnectorAuth } from '../../src/AspireConnectorAuth';
import type { AspireContext } from '../../src/AspireConnectorAuth';
import { ratioFigure, report, type Benchmark, type Figure } from '../harness/benchmark';
import { compiledOperation, connection, outputOf, registeredOperation, type Output } from '../harness/connector';
import { headersSentBy, rawCall } from '../harness/rawHttp';
import { costOf, interleave, ratios, spreadOf, type Cost } from '../harness/spread';
import { startServer } from '../server/start';
import { firstKey } from '../server/tickets';

/**
 * Sequential calls, of one record and of a thousand wide ones, beside the minimum for the same call. `bare` is the same
 * minimum as a handler: what no connector can be better than.
 */
export const call: Benchmark = {
  name: 'call',
  run: async ({ connector, some }) => {
    const server = await startServer({ tickets: 1_000 });
    try {
      const run = compiledOperation(connector, 'work_tickets_get');
      const byCdk = cdkOperation(server.url);
      const ctx = connection('call');
      const agent = new Agent({ keepAlive: true });
      const axiosClient = axios.create({ httpAgent: new Agent({ keepAlive: true }) });
      const headers = await headersSentBy(() => outputOf(run(ctx, oneById)));
      const bare = bareOperation((page) => rawCall(urlOf(server.url, page), { agent, headers }));
      const measure = async (input: Input, calls: number, rounds: number, warmUp?: number) => {
        const pages = pagesOf(input);
        const { requests: before } = await server.counts();
        await outputOf(run(ctx, input));
        const { requests: after } = await server.counts();
        if (after - before !== pages.length) throw new Error('the connector sends other requests than its rivals');
        const items = async (answer: ReturnType<typeof run>) => (await outputOf(answer)).items;
        /** Every page, one after the other, as the connector asks for them. */
        const cost = (ask: (page: Page) => Promise<unknown>) =>
          costOf(calls, async () => {
            for (const page of pages) expectRows(await ask(page), page.rows);
          });
        return interleave(
          {
            raw: () => cost((page) => rawCall(urlOf(server.url, page), { agent, headers })),
            axios: () =>
              cost(async (page) => (await axiosClient.get<unknown>(urlOf(server.url, page), { headers })).data),
            cdk: () => cost((page) => items(byCdk(ctx, page))),
            bare: () => cost((page) => items(bare(ctx, page))),
            connector: () => costOf(calls, async () => expectRows(await items(run(ctx, input)), input.limit)),
          },
          rounds,
          warmUp,
        );
      };
      // V8 needs some thousand calls to compile everything that a short call runs.
      const young = await measure(oneById, 100, some(20), 0);
      const one = await measure(oneById, 100, some(80), some(40));
      const wide = await measure({ limit: 1_000 }, 3, some(80));
      const early = ratios(
        young.connector.map(({ clock }) => clock),
        young.raw.map(({ clock }) => clock),
      );
      return {
        figures: [
          ...figures('1 record', one, 1.4),
          ratioFigure('1 record, in its first 2,000 calls, against `node:http`', early, { atMost: 1.6 }),
          ...figures('1,000 wide records', wide, 1.15),
        ],
      };
    } finally {
      server.close();
    }
  },
};

/** What the connector is asked for. */
type Input = { limit: number; filter?: string };
/** A request for it, and how many records answer it. */
type Page = { limit: number; filter?: string; pageNumber: number; rows: number };

const oneById: Input = { limit: 1, filter: `WorkTicketID eq ${firstKey}` };

/** A record by its id takes one request. Whether more follows a full page is asked for, which takes a second one. */
function pagesOf({ limit, filter }: Input): Page[] {
  const first = { limit, filter, pageNumber: 1, rows: limit };
  return filter === undefined ? [first, { limit: 1, pageNumber: limit + 1, rows: 0 }] : [first];
}

function queryOf({ limit, filter, pageNumber }: Page): [string, string][] {
  const options: [string, string][] = filter === undefined ? [] : [['$filter', filter]];
  return [...options, ['$orderby', 'WorkTicketID asc'], ['$pageNumber', String(pageNumber)], ['$limit', String(limit)]];
}

function urlOf(base: string, page: Page): string {
  const query = queryOf(page).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}/WorkTickets?${query.join('&')}`;
}

function expectRows(found: unknown, count: number): void {
  if (!Array.isArray(found) || found.length !== count) throw new Error('the rows did not come');
}

type Measured = Record<'raw' | 'axios' | 'cdk' | 'bare' | 'connector', Cost[]>;

function figures(what: string, measured: Measured, limit: number): Figure[] {
  const clock = (costs: Cost[]) => costs.map((cost) => cost.clock);
  const processor = (costs: Cost[]) => costs.map((cost) => cost.processor);
  const { raw, axios: byAxios, cdk, bare, connector } = measured;
  const each = (name: string, costs: Cost[]) => `${name} ${(spreadOf(clock(costs)).median * 1000).toFixed(0)} µs`;
  return [
    ratioFigure(`${what}, against \`node:http\` and \`JSON.parse\``, ratios(clock(connector), clock(raw)), {
      atMost: limit,
    }),
    ratioFigure(`${what}, against the CDK's HTTP handler`, ratios(clock(connector), clock(cdk)), { atMost: 1 }),
    ratioFigure(`${what}, against axios alone`, ratios(clock(connector), clock(byAxios))),
    ratioFigure(`${what}, a handler that does nothing else, against \`node:http\``, ratios(clock(bare), clock(raw))),
    // On a shared machine, processor time is more reliable than the clock.
    ratioFigure(`${what}, processor time against \`node:http\``, ratios(processor(connector), processor(raw))),
    ratioFigure(`${what}, processor time against the CDK's handler`, ratios(processor(connector), processor(cdk))),
    ratioFigure(`${what}, processor time against axios alone`, ratios(processor(connector), processor(byAxios))),
    report(
      `${what}, a call's time`,
      [each('raw', raw), each('axios', byAxios), each('CDK', cdk), each('connector', connector)].join(', '),
    ),
  ];
}

/** A handler that makes the bare call and nothing else. */
function bareOperation(call: (page: Page) => Promise<unknown>) {
  const name = 'work_tickets_bare';
  OperationHandlerRegistry.register(
    OperationHandlerConfiguration.withNameAndHandlerType<AspireConnectorAuth, Page, Output>(
      name,
      OperationHandlerType.Regular,
    ).usingComposite(async (_ctx, page) => OperationHandlerResult.success({ items: await call(page) })),
  );
  return registeredOperation(name);
}

/** The same list, written with the CDK's HTTP handler. */
function cdkOperation(url: string) {
  const name = 'work_tickets_by_cdk';
  const handler = OperationHandlerConfiguration.withNameAndHandlerType<AspireConnectorAuth, Page, Output>(
    name,
    OperationHandlerType.Regular,
  ).usingHttp((http) =>
    http
      .get(`${url}/WorkTickets`)
      .handleRequest((ctx: AspireContext, page, request) =>
        queryOf(page)
          .reduce(
            (prepared, [name, value]) => prepared.addQueryString(name, value),
            request.withBearerToken(ctx.auth?.user.access_token ?? ''),
          )
          .withoutBody(),
      )
      .handleResponse((_ctx, _input, response) =>
        response.parseWithBodyAsJson<never>((items) => OperationHandlerResult.success({ items })),
      ),
  );
  OperationHandlerRegistry.register(handler);
  return registeredOperation(name);
}
