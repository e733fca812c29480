import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedDate, startEmulator } from '../../emulator';
import type { AspireContext } from '../../src/AspireConnectorAuth';
import { serveFiles } from '../../src/testing/fileServer';
import { createTrayRuntime } from '../demo/trayRuntime';
import type { Example } from './readExample';

/** The time at which every example runs. */
const moment = Date.UTC(2026, 6, 1, 12);

/** Replaces the emulator's URL, which differs from run to run. */
const demo = 'https://clouddemo-api.youraspire.com';

/** The address of the files that the examples take from earlier steps; a server on this machine stands for it. */
const filesUrl = 'https://files.example.com';

/** A PDF without a page: what every file of an earlier step holds. */
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n';

/** Runs examples against an emulator. */
export type Examples = {
  /** Runs an operation with the emulator as it is. Throws if it fails: an example in the docs must work. */
  call: (name: string, input: Example) => Promise<unknown>;
  /** The same, with a fresh emulator. */
  run: (name: string, input: Example) => Promise<unknown>;
  /** Gives the emulator its first records again. */
  reset: () => void;
  /** Days beside the time of the run, by name, as `2026-07-01`; `now` has its time. */
  dates: Readonly<Record<string, string>>;
  close: () => Promise<void>;
};

/**
 * Starts an emulator for examples, with the API client of the examples. Stops the process's clock until it is closed, so
 * that the outputs are the same every day.
 */
export async function startExamples(root: string): Promise<Examples> {
  const clock = Date.now;
  const before = process.env.ASPIRE_BASE_URL;
  Date.now = () => moment;
  const emulator = await startEmulator({
    seedDate: documentedDate,
    clientId: 'your-client-id',
    secret: 'your-client-secret',
    knownRefreshTokens: ['emulator', 'your-refresh-token'],
    now: () => moment,
    unref: true,
  });
  process.env.ASPIRE_BASE_URL = emulator.url;
  const ctx = JSON.parse(readFileSync(join(root, 'src', 'test.ctx.json'), 'utf8')) as AspireContext;
  const runOperation = createTrayRuntime(join(root, 'src'));
  // Gets a token first, so that every example has one, as a connection in Tray does.
  await runOperation('version_get_api_version', ctx, {});
  const files = await serveFiles((response) => response.end(pdf));
  const call: Examples['call'] = async (name, input) => {
    const sent = JSON.parse(JSON.stringify(input).replaceAll(filesUrl, files.url)) as Example;
    const result = await runOperation(name, ctx, sent);
    if (result.isFailure) throw new Error(result.error.message);
    // As JSON, like Tray: without undefined fields.
    return normalize(JSON.parse(JSON.stringify(result.value)), emulator.url);
  };
  return {
    call,
    run: (name, input) => {
      emulator.reset();
      return call(name, input);
    },
    reset: () => emulator.reset(),
    dates: datesAt(moment),
    close: async () => {
      Date.now = clock;
      if (before === undefined) delete process.env.ASPIRE_BASE_URL;
      else process.env.ASPIRE_BASE_URL = before;
      await files.close();
      await emulator.close();
    },
  };
}

/** The days that recipes speak of. Weeks begin on Monday. */
export function datesAt(now: number): Record<string, string> {
  const day = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
  const sinceMonday = (new Date(now).getUTCDay() + 6) % 7;
  return {
    now: new Date(now).toISOString(),
    today: day(0),
    yesterday: day(-1),
    in_a_week: day(7),
    monday: day(-sinceMonday),
    sunday: day(6 - sinceMonday),
    thirty_days_ago: day(-30),
    half_a_year_ago: day(-182),
  };
}

/** Replaces what differs from run to run: tokens, the emulator's URL, and the time of its responses. */
function normalize(value: unknown, url: string): unknown {
  if (typeof value === 'string') {
    return value
      .replaceAll(url, demo)
      .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(a token)')
      .replace(/\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\b/g, new Date(moment).toUTCString());
  }
  if (Array.isArray(value)) return value.map((entry) => normalize(entry, url));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const isToken = typeof field === 'string' && /^refresh_?token$/i.test(name);
      return [name, isToken ? '(a refresh token)' : normalize(field, url)];
    }),
  );
}
