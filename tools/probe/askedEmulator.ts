import type { EmulatorOptions } from '../../emulator/index';
import { startEmulator } from '../../emulator/index';
import type { Timer } from './pace';
import type { Target } from './session';

/** An emulator to ask, with a clock that jumps instead of waiting. */
export type AskedEmulator = { target: Target; timer: Timer; close: () => Promise<void> };

/** The seed's day, at noon, so that a report is the same on any day. */
const noon = Date.parse('2026-03-23T12:00:00Z');

/** Enough rows that a page can be full, and a scope that is missing. */
const likeAnAccount: EmulatorOptions = { scale: 4, forbidden: ['BankDeposits GET'], unref: true };

/** Starts an emulator of the probe's own. */
export async function startAskedEmulator(options: EmulatorOptions = {}): Promise<AskedEmulator> {
  let time = noon;
  const emulator = await startEmulator({ ...likeAnAccount, now: () => time, ...options });
  const { clientId, secret } = emulator.credentials;
  return {
    target: { baseUrl: emulator.url, clientId, secret, perMinute: 1000 },
    timer: {
      now: () => time,
      wait: (ms) => {
        time += ms;
        return Promise.resolve();
      },
    },
    close: () => emulator.close(),
  };
}
