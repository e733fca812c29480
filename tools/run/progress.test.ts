import { startEmulator } from '../../emulator';
import { createTrayRuntime } from '../demo/trayRuntime';
import { connect } from '../demo/connect';
import { showProgress } from './progress';

/** Progress whose clock and timer the test moves. */
function begin() {
  const written: string[] = [];
  let time = 0;
  let tick: (() => void) | undefined;
  const every = (_: number, given: () => void) => {
    tick = given;
    return () => (tick = undefined);
  };
  const end = showProgress((text) => void written.push(text), { what: 'List branches', now: () => time, every });
  return {
    written,
    end,
    at: (ms: number) => {
      time = ms;
      tick?.();
    },
  };
}

describe('the progress of a call', () => {
  it('shows nothing for a short call', () => {
    const { written, at, end } = begin();
    at(250);
    at(750);
    end();
    expect(written).toEqual([]);
  });

  it('tells seconds on one line, which is cleared in the end', () => {
    const { written, at, end } = begin();
    at(1000);
    at(2250);
    end();
    at(5000);
    expect(written).toEqual([
      '\r\u001B[KList branches: 0 replies, 1 s',
      '\r\u001B[KList branches: 0 replies, 2 s',
      '\r\u001B[K',
    ]);
  });

  it('counts the replies of the HTTP requests', async () => {
    const emulator = await startEmulator();
    const before = process.env.ASPIRE_BASE_URL;
    process.env.ASPIRE_BASE_URL = emulator.url;
    const { clientId, secret } = emulator.credentials;
    const run = createTrayRuntime();
    const { ctx, close } = await connect(run, { client_id: clientId, client_secret: secret, environment: 'demo' });
    const { written, at, end } = begin();
    const answered = emulator.journal.length;
    try {
      for (const limit of [1, 2]) await run('branches_get', ctx, { limit });
      at(1500);
      end();
      const replies = emulator.journal.length - answered;
      expect(replies).toBeGreaterThanOrEqual(2);
      expect(written[0]).toBe(`\r\u001B[KList branches: ${replies} replies, 1 s`);
    } finally {
      if (before === undefined) delete process.env.ASPIRE_BASE_URL;
      else process.env.ASPIRE_BASE_URL = before;
      await close();
      await emulator.close();
    }
  });
});
