import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '../../emulator';
import type { Context } from '../../src/aspire/request';
import { createTrayRuntime } from '../demo/trayRuntime';
import type { Example } from './readExample';

/** The moment in which every example runs. */
const moment = Date.UTC(2026, 6, 1, 12);

/** What stands in the docs in place of what differs from run to run. */
const demo = 'https://clouddemo-api.youraspire.com';

/** Runs examples; each finds the same Aspire, whatever ran before it. */
export type Examples = {
  /** The output of an operation. Throws where it fails: an example in the docs must work. */
  run: (name: string, input: Example) => Promise<unknown>;
  close: () => Promise<void>;
};

/**
 * Starts an emulator for examples, with the API client that the examples name. Until it is closed the process' clock
 * stands still, so that the outputs are the same on every day.
 */
export async function startExamples(root: string): Promise<Examples> {
  const clock = Date.now;
  const before = process.env.ASPIRE_BASE_URL;
  Date.now = () => moment;
  const emulator = await startEmulator({
    clientId: 'your-client-id',
    secret: 'your-client-secret',
    knownRefreshTokens: ['emulator', 'your-refresh-token'],
    now: () => moment,
    unref: true,
  });
  process.env.ASPIRE_BASE_URL = emulator.url;
  const ctx = JSON.parse(readFileSync(join(root, 'src', 'test.ctx.json'), 'utf8')) as Context;
  const runOperation = createTrayRuntime(join(root, 'src'));
  // Whichever example comes first, it has a token already, as a connection in Tray has.
  await runOperation('version_get_api_version', ctx, {});
  return {
    run: async (name, input) => {
      emulator.reset();
      const result = await runOperation(name, ctx, input);
      if (result.isFailure) throw new Error(result.error.message);
      // As Tray hands it on: what is undefined is not there.
      return steady(JSON.parse(JSON.stringify(result.value)), emulator.url);
    },
    close: async () => {
      Date.now = clock;
      if (before === undefined) delete process.env.ASPIRE_BASE_URL;
      else process.env.ASPIRE_BASE_URL = before;
      await emulator.close();
    },
  };
}

/** The value without what differs from run to run: tokens, the emulator's own address, the time of its replies. */
function steady(value: unknown, url: string): unknown {
  if (typeof value === 'string') {
    return value
      .replaceAll(url, demo)
      .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(a token)')
      .replace(/\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\b/g, new Date(moment).toUTCString());
  }
  if (Array.isArray(value)) return value.map((entry) => steady(entry, url));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const isToken = typeof field === 'string' && /^refresh_?token$/i.test(name);
      return [name, isToken ? '(a refresh token)' : steady(field, url)];
    }),
  );
}
