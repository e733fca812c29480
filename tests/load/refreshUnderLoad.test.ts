import { startEmulator, type Emulator } from '../../emulator';
import type { HttpRequest, Transport } from '../../src/aspire/http/types';
import * as runtimes from '../../src/aspire/client/services';
import { createSystem } from '../../src/aspire/http/transport';
import { createTrayRuntime } from '../../tools/demo/trayRuntime';
import { context } from '../fakeAuth';

const connections = 20;
const run = createTrayRuntime();

let emulator: Emulator;
/** The bearer of every call, by the number of the connection that made it. */
let bearers: Set<string>[];
/** The token that each connection was given by its refresh. */
let issued: Set<string>[];

beforeAll(async () => {
  emulator = await startEmulator({ knownRefreshTokens: each((number) => refreshTokenOf(number)) });
  process.env.ASPIRE_BASE_URL = emulator.url;
});
beforeEach(() => {
  emulator.reset();
  bearers = each(() => new Set());
  issued = each(() => new Set());
  const system = createSystem();
  const send: Transport = async (request, timeoutMs) => {
    const number = connectionOf(request);
    if (number !== undefined) bearers[number]?.add(request.bearer ?? '');
    const outcome = await system.send(request, timeoutMs);
    const asked = refreshed(request);
    if (asked !== undefined && 'reply' in outcome && outcome.reply.status === 200) {
      const { Token, RefreshToken } = JSON.parse(outcome.reply.text) as Record<string, string>;
      issued[asked]?.add(Token ?? '');
      renewals.set(RefreshToken ?? '', asked);
    }
    return outcome;
  };
  jest.spyOn(runtimes, 'defaultServices').mockReturnValue(runtimes.createServices({ ...system, send }));
});
afterAll(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await emulator.close();
});

/** Whose refresh token it is: the ones of the beginning, and those that came with a refresh. */
const renewals = new Map(each((number) => [refreshTokenOf(number), number]));

function refreshed({ url, body = '' }: HttpRequest): number | undefined {
  if (!url.endsWith('/Authorization/RefreshToken')) return undefined;
  return renewals.get((JSON.parse(body) as { RefreshToken: string }).RefreshToken);
}

/** Each connection asks for a branch of its own number, by which its calls are known again. */
function connectionOf({ url }: HttpRequest): number | undefined {
  const number = /BranchID%20eq%20(\d+)/.exec(url)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** So many calls of each connection, all at once, the connections taking turns. Rejects where one fails. */
async function callAtOnce(callsEach: number): Promise<void> {
  const soon = Math.floor(Date.now() / 1000) + 600;
  const contexts = each((number) =>
    context(
      {
        access_token: `token that connection ${number} has stored`,
        expires_at: soon,
        refresh_token: refreshTokenOf(number),
      },
      `connection ${number}`,
    ),
  );
  const calls = Array.from({ length: callsEach }, () => contexts.map((ctx, number) => call(ctx, number))).flat();
  await Promise.all(calls);
}

async function call(ctx: object, number: number): Promise<void> {
  const result = await run('branches_get', ctx, { filter: `BranchID eq ${number}` });
  if (result.isFailure) throw new Error(`connection ${number}: ${result.error.message}`);
}

function refreshes(): number {
  return emulator.journal.filter(({ path }) => path === '/Authorization/RefreshToken').length;
}

/** Not counted: the look behind the page of a branch that exists. */
function firstPages(): number {
  return emulator.journal.filter(({ query }) => query.$pageNumber === '1').length;
}

describe('calls at once on 20 connections', () => {
  it('1,000 of them, whose tokens are due refresh each connection once, and give none the token of another', async () => {
    await callAtOnce(50);
    expect(refreshes()).toBe(connections);
    expect(firstPages()).toBe(1_000);
    expect(issued.map(({ size }) => size)).toEqual(each(() => 1));
    expect(bearers).toEqual(issued);
    expect(new Set(issued.flatMap((tokens) => [...tokens])).size).toBe(connections);
  });

  it('200 of them, whose tokens Aspire no longer takes refresh each connection once more', async () => {
    await callAtOnce(10);
    const first = issued.map((tokens) => new Set(tokens));
    emulator.revokeTokens('access');
    emulator.clearJournal();
    issued = each(() => new Set());
    await callAtOnce(10);
    expect(refreshes()).toBe(connections);
    const refused = emulator.journal.filter(({ status }) => status === 401);
    expect(refused.length).toBeGreaterThanOrEqual(connections);
    expect(issued.map(({ size }) => size)).toEqual(each(() => 1));
    expect(bearers).toEqual(each((number) => new Set([...(first[number] ?? []), ...(issued[number] ?? [])])));
  });
});

function each<T>(make: (number: number) => T): T[] {
  return Array.from({ length: connections }, (_, number) => make(number));
}

function refreshTokenOf(number: number): string {
  return `refresh token of connection ${number}`;
}
