import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedDate, startEmulator } from '../../emulator';
import type { AspireContext } from '../../src/AspireConnectorAuth';
import { createTrayRuntime } from '../demo/trayRuntime';
import type { Example } from './readExample';

/** The time at which every example runs. */
const moment = Date.UTC(2026, 6, 1, 12);

/** Replaces the emulator's URL, which differs from run to run. */
const demo = 'https://clouddemo-api.youraspire.com';

/** Runs examples, each with a fresh emulator. */
export type Examples = {
  /** Returns the output of an operation. Throws if it fails: an example in the docs must work. */
  run: (name: string, input: Example) => Promise<unknown>;
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
  return {
    run: async (name, input) => {
      emulator.reset();
      const result = await runOperation(name, ctx, input);
      if (result.isFailure) throw new Error(result.error.message);
      // As JSON, like Tray: without undefined fields.
      return normalize(JSON.parse(JSON.stringify(result.value)), emulator.url);
    },
    close: async () => {
      Date.now = clock;
      if (before === undefined) delete process.env.ASPIRE_BASE_URL;
      else process.env.ASPIRE_BASE_URL = before;
      await emulator.close();
    },
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
