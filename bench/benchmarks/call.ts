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

/** Sequential calls, of one record and of a thousand wide ones, beside the minimum for the same call. */
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
      const rows = async (answer: Promise<unknown>, limit: number) => {
        const found = await answer;
        if (!Array.isArray(found) || found.length !== limit) throw new Error('the rows did not come');
      };
      const headers = await headersSentBy(() => outputOf(run(ctx, { limit: 1 })));
      const measure = (limit: number, calls: number, rounds: number, warmUp?: number) => {
        const url = `${server.url}/WorkTickets?$orderby=WorkTicketID%20asc&$pageNumber=1&$limit=${limit}`;
        const items = async (answer: ReturnType<typeof run>) => (await outputOf(answer)).items;
        return interleave(
          {
            raw: () => costOf(calls, () => rows(rawCall(url, { agent, headers }), limit)),
            axios: () =>
              costOf(calls, () =>
                rows(
                  axiosClient.get<unknown>(url, { headers }).then(({ data }) => data),
                  limit,
                ),
              ),
            cdk: () => costOf(calls, () => rows(items(byCdk(ctx, { limit })), limit)),
            connector: () => costOf(calls, () => rows(items(run(ctx, { limit })), limit)),
          },
          rounds,
          warmUp,
        );
      };
      // V8 needs some thousand calls to compile everything that a short call runs.
      const young = await measure(1, 100, some(20), 0);
      const one = await measure(1, 100, some(80), some(40));
      const wide = await measure(1_000, 3, some(80));
      const early = ratios(
        young.connector.map(({ clock }) => clock),
        young.raw.map(({ clock }) => clock),
      );
      return {
        figures: [
          ...figures('1 record', one, 1.5),
          ratioFigure('1 record, in its first 2,000 calls, against `node:http`', early),
          ...figures('1,000 wide records', wide, 1.15),
        ],
      };
    } finally {
      server.close();
    }
  },
};

type Measured = Record<'raw' | 'axios' | 'cdk' | 'connector', Cost[]>;

function figures(what: string, measured: Measured, limit: number): Figure[] {
  const clock = (costs: Cost[]) => costs.map((cost) => cost.clock);
  const processor = (costs: Cost[]) => costs.map((cost) => cost.processor);
  const { raw, axios: bare, cdk, connector } = measured;
  const each = (name: string, costs: Cost[]) => `${name} ${(spreadOf(clock(costs)).median * 1000).toFixed(0)} µs`;
  return [
    ratioFigure(`${what}, against \`node:http\` and \`JSON.parse\``, ratios(clock(connector), clock(raw)), {
      atMost: limit,
    }),
    ratioFigure(`${what}, against the CDK's HTTP handler`, ratios(clock(connector), clock(cdk)), { atMost: 1 }),
    ratioFigure(`${what}, against axios alone`, ratios(clock(connector), clock(bare))),
    // On a shared machine, processor time is more reliable than the clock.
    ratioFigure(`${what}, processor time against \`node:http\``, ratios(processor(connector), processor(raw))),
    ratioFigure(`${what}, processor time against the CDK's handler`, ratios(processor(connector), processor(cdk))),
    ratioFigure(`${what}, processor time against axios alone`, ratios(processor(connector), processor(bare))),
    report(
      `${what}, a call's time`,
      [each('raw', raw), each('axios', bare), each('CDK', cdk), each('connector', connector)].join(', '),
    ),
  ];
}

/** The same list, written with the CDK's HTTP handler. */
function cdkOperation(url: string) {
  const name = 'work_tickets_by_cdk';
  const handler = OperationHandlerConfiguration.withNameAndHandlerType<AspireConnectorAuth, { limit: number }, Output>(
    name,
    OperationHandlerType.Regular,
  ).usingHttp((http) =>
    http
      .get(`${url}/WorkTickets`)
      .handleRequest((ctx: AspireContext, { limit }, request) =>
        request
          .withBearerToken(ctx.auth?.user.access_token ?? '')
          .addQueryString('$orderby', 'WorkTicketID asc')
          .addQueryString('$pageNumber', '1')
          .addQueryString('$limit', String(limit))
          .withoutBody(),
      )
      .handleResponse((_ctx, _input, response) =>
        response.parseWithBodyAsJson<never>((items) => OperationHandlerResult.success({ items })),
      ),
  );
  OperationHandlerRegistry.register(handler);
  return registeredOperation(name);
}
