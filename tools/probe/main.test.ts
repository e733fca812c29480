import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator';
import { readCommandLine } from '../../emulator/main';
import { main } from './main';
import type { Timer } from './pace';
import type { Report } from './report';

const folder = mkdtempSync(join(tmpdir(), 'probe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const atOnce: Timer = { now: Date.now, wait: () => Promise.resolve() };

type Answering = { env?: NodeJS.ProcessEnv; answer?: string };

async function run(args: string[], { env = {}, answer }: Answering = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(answer ?? '');
  };
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await main(args, streams, { env, timer: atOnce, ask: answer === undefined ? undefined : ask });
  return { code, out: out.join('\n'), err: err.join('\n'), asked };
}

async function using(options: EmulatorOptions, act: (emulator: Emulator) => Promise<void>): Promise<void> {
  const emulator = await startEmulator({ unref: true, ...options });
  try {
    await act(emulator);
  } finally {
    await emulator.close();
  }
}

/** The variables for an account that is an emulator in truth. */
const accountAt = ({ url, credentials }: Emulator, environment = 'sandbox'): NodeJS.ProcessEnv => ({
  ASPIRE_BASE_URL: url,
  ASPIRE_CLIENT_ID: credentials.clientId,
  ASPIRE_CLIENT_SECRET: credentials.secret,
  ASPIRE_ENVIRONMENT: environment,
});

const reportIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Report;

describe('the probe on the command line', () => {
  it('asks an emulator of its own, and says what it found of each statement', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(0);
    expect(out).toMatch(/^an emulator of its own, \d+ calls$/m);
    expect(out).toMatch(/^ {2}15 {2}confirmed {2}A list is a bare JSON array/m);
    expect(out).toMatch(/^ {2}66 {2}needs a write {2}/m);
    expect(out).toMatch(/^0 contradicted, \d+ confirmed, \d+ no data for it, \d+ needs a write\.$/m);
    expect(out).toContain('The emulator behaves like it without any switch.');
  });

  it('writes a report with which the emulator behaves like the account', async () => {
    const file = join(folder, 'report.json');
    const asFound = { skip: 'ignored', maxFilterNodes: 60, badCredentials: 404, queryErrorReply: 'object' } as const;
    await using({ ...asFound, seed: 3 }, async (emulator) => {
      const { code, out } = await run(['--out', file], { env: accountAt(emulator, 'production') });
      expect(code).toBe(0);
      expect(out).toMatch(/^ {2}20 {2}contradicted/m);
      expect(out).toMatch(/^ {2}maxFilterNodes: 60 /m);
      expect(
        emulator.journal.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/Authorization')),
      ).toEqual([]);
    });
    expect(reportIn(file).target).toBe('Aspire (production, at ASPIRE_BASE_URL)');
    expect(reportIn(file).switches).toEqual(asFound);
    expect(readCommandLine(['--like', file])).toEqual({ port: 4010, ...asFound });
    expect(readCommandLine(['--like', file, '--skip', 'supported'])).toMatchObject({ skip: 'supported' });
    await using(reportIn(file).switches, async (emulator) => {
      await run(['--out', file], { env: { ASPIRE_BASE_URL: emulator.url } });
      expect(reportIn(file)).toMatchObject({ target: 'the emulator at ASPIRE_BASE_URL', switches: asFound });
    });
  });

  it.each([
    ['no JSON', '{', 'cannot be read'],
    ['no report', '[]', 'it has no "switches"'],
    ['an unknown switch', '{"switches":{"secret":"mine"}}', 'has the switch "secret"'],
  ])('takes no other file for a report: %s', (_, text, reason) => {
    const file = join(folder, 'other.json');
    writeFileSync(file, text);
    expect(() => readCommandLine(['--like', file])).toThrow(reason);
  });

  it('keeps below the calls of a minute, and its 200 calls', async () => {
    await using({ rateLimit: 'sandbox', rateWindow: 'minute' }, async (emulator) => {
      let ahead = 0;
      const timer: Timer = {
        now: () => Date.now() + ahead,
        wait: (ms) => {
          ahead += ms;
          emulator.advanceClock(ms / 1000);
          return Promise.resolve();
        },
      };
      const streams = { out: () => undefined, err: () => undefined };
      expect(await main([], streams, { env: accountAt(emulator), ask: undefined, timer })).toBe(0);
      expect(emulator.journal.filter(({ status }) => status === 429)).toEqual([]);
      expect(emulator.journal.length).toBeLessThanOrEqual(200);
    });
  });

  it.each([
    [{ ASPIRE_CLIENT_ID: 'id' }, [], 'ASPIRE_CLIENT_ID is set, but not ASPIRE_CLIENT_SECRET and ASPIRE_ENVIRONMENT'],
    [
      { ASPIRE_CLIENT_ID: 'id', ASPIRE_CLIENT_SECRET: 'secret', ASPIRE_ENVIRONMENT: 'live' },
      [],
      'ASPIRE_ENVIRONMENT is "live", and can be production, sandbox, demo.',
    ],
    [{}, ['--wirtes'], "Unknown option '--wirtes'"],
  ])('refuses what it cannot understand: %j %j', async (env, args, reason) => {
    const { code, err } = await run(args, { env });
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });

  it('says so where the login is refused', async () => {
    await using({}, async (emulator) => {
      const env = { ...accountAt(emulator), ASPIRE_CLIENT_SECRET: 'a wrong one' };
      expect(await run([], { env })).toMatchObject({
        code: 1,
        err: 'Aspire refused the client id and its secret with 401.',
      });
    });
  });
});

describe('--writes', () => {
  it('creates nothing in production, and nothing elsewhere without a yes', async () => {
    await using({}, async (emulator) => {
      const production = await run(['--writes', '--yes'], { env: accountAt(emulator, 'production') });
      expect([production.code, production.err]).toEqual([2, expect.stringContaining('does not run in production')]);
      const silent = await run(['--writes'], { env: accountAt(emulator) });
      expect([silent.code, silent.err]).toEqual([2, expect.stringContaining('add --yes')]);
      const no = await run(['--writes'], { env: accountAt(emulator), answer: 'n' });
      expect([no.code, no.err, no.asked.length]).toEqual([2, expect.stringContaining('Nothing was sent.'), 1]);
      expect(emulator.journal).toEqual([]);
    });
  });

  it('settles more statements, and names at the end what it created, with its mark', async () => {
    await using({ omittedFields: 'kept', contactReply: 'number' }, async (emulator) => {
      const file = join(folder, 'writes.json');
      const { code, out } = await run(['--writes', '--out', file], { env: accountAt(emulator), answer: 'yes' });
      expect(code).toBe(0);
      expect(reportIn(file).switches).toEqual({ omittedFields: 'kept', contactReply: 'number' });
      const [, list = ''] = out.split('It created:\n');
      const made = [...list.matchAll(/^ {2}(\w+) (\d+), "(Aspire probe \w+)"$/gm)];
      const written = emulator.journal.filter(
        ({ method, path, status }) => method === 'POST' && status === 200 && !path.startsWith('/Authorization'),
      );
      expect(made.map(([, path]) => `/${path}`)).toEqual(written.map(({ path }) => path));
      expect(made.length).toBeGreaterThan(4);
      for (const { body } of written) expect(JSON.stringify(body)).toContain(made[0]![3]);
      expect(readFileSync(file, 'utf8')).not.toContain(made[0]![3]);
    });
  });
});
