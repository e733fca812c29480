import { Agent } from 'undici';
import { report, type Figure } from '../../../bench/harness/benchmark';
import { compiledOperation, outputOf, type Run } from '../../../bench/harness/connector';
import { interleave, spreadOf, timeOf, type Spread } from '../../../bench/harness/spread';
import type { AspireContext } from '../../../src/AspireConnectorAuth';
import { connectMcp } from '../../testing/mcpClients.ts';
import { connectionOf } from '../../testing/syncOn.ts';
import { startPostgres } from '../harness/database.ts';
import { startProgram } from '../harness/program.ts';
import type { GatewayReady } from '../harness/proxied.ts';
import type { Row } from '../harness/row.ts';
import type { EmulatorReady } from '../programs/emulator.ts';

const operation = 'branches_get';
const input = { limit: 1 };

/** One record over HTTP and over MCP, beside the compiled connector in this process: all of them ask the same emulator. */
export const operations: Row = async ({ connector, some }) => {
  const postgres = await startPostgres();
  const emulator = await startProgram<EmulatorReady>('emulator');
  process.env.ASPIRE_BASE_URL = emulator.url;
  const gateway = await startProgram<GatewayReady>('gateway', {
    ...{ connection: postgres.connection, masterKey: postgres.masterKey },
    aspireBaseUrl: emulator.url,
  });
  const agent = new Agent({ pipelining: 1 });
  await gateway.ask('connect', { ...connectionOf(emulator), settings: { requests_per_minute: 100_000 } });
  const mcp = await connectMcp('modern', { url: `${gateway.url}/mcp`, key: gateway.key });
  try {
    const ctx = await contextOf(emulator);
    const run = compiledOperation(connector, operation);
    const subjects = {
      connector: () => inProcess(run, ctx),
      http: () => overHttp(agent, gateway),
      mcp: async () => {
        const { isError, text } = await mcp.call('run_read', { operation, connection: 'aspire', input });
        if (isError) throw new Error(text);
      },
    };
    const calls = some(40);
    const measured = await interleave(
      {
        connector: () => timeOf(calls, subjects.connector),
        http: () => timeOf(calls, subjects.http),
        mcp: () => timeOf(calls, subjects.mcp),
      },
      Math.max(5, some(25)),
      3,
    );
    const over = (name: 'http' | 'mcp') =>
      spreadOf(measured[name].map((time, round) => time - (measured.connector[round] ?? NaN)));
    const before = await gateway.ask<number>('roundTrips');
    await timeOf(20, subjects.http);
    const trips = ((await gateway.ask<number>('roundTrips')) - before) / 20;
    const each = (name: keyof typeof measured) => `${name} ${spreadOf(measured[name]).median.toFixed(2)} ms`;
    return {
      figures: [
        overheadFigure('one operation over HTTP, more than through the connector in process', over('http'), 2),
        overheadFigure('one operation over MCP, more than through the connector in process', over('mcp'), 6),
        report('one operation', (['connector', 'http', 'mcp'] as const).map(each).join(', ')),
        report('database round trips of an operation over HTTP', String(trips)),
      ],
    };
  } finally {
    await mcp.close();
    await agent.close();
    await gateway.close();
    await emulator.close();
    await postgres.close();
  }
};

async function inProcess(run: Run, ctx: AspireContext): Promise<void> {
  await outputOf(run(ctx, input));
}

async function overHttp(agent: Agent, { url, key }: GatewayReady): Promise<void> {
  const { statusCode, body } = await agent.request({
    origin: url,
    path: `/operations/${operation}`,
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ connection: 'aspire', input }),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(text);
}

/** A connection as Tray holds it, with a token of the emulator's. */
async function contextOf({ url, credentials }: EmulatorReady): Promise<AspireContext> {
  const login = await fetch(`${url}/Authorization`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ClientId: credentials.clientId, Secret: credentials.secret }),
  });
  const { Token, RefreshToken } = (await login.json()) as { Token: string; RefreshToken: string };
  const user = {
    environment: 'production',
    access_token: Token,
    refresh_token: RefreshToken,
    expires_at: Math.floor(Date.now() / 1000) + 86_400,
  };
  return { auth: { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: 'bench', user, app: {} } } as AspireContext;
}

function overheadFigure(what: string, { median, low, high }: Spread, limitMs: number): Figure {
  const measured = `${median.toFixed(2)} ms (${low.toFixed(2)} to ${high.toFixed(2)})`;
  return { what, target: `under ${limitMs} ms`, measured, met: median < limitMs };
}
