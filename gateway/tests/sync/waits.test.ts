import { describe, expect, it } from 'vitest';
import { aspireError } from '../../../src/aspire/model/result';
import { GatewayError } from '../../src/errors.ts';
import { createPatience, type PatienceDeps } from '../../src/sync/run/waits.ts';

const away = new GatewayError('store_unavailable', 'The database is away.');

/** A clock that moves by what is slept; what was waited for is told in `told`. */
function patienceOf({
  random = 1,
  until = Infinity,
  late = 0,
}: { random?: number; until?: number; late?: number } = {}) {
  const clock = { now: 1_000_000 };
  const waits: number[] = [];
  const told: [string | undefined, number][] = [];
  const { signal } = new AbortController();
  const deps: PatienceDeps = {
    system: {
      now: () => clock.now,
      random: () => random,
      sleep: async (ms, given) => {
        expect(given).toBe(signal);
        waits.push(ms);
        clock.now += ms + late;
      },
    },
    signal,
    until,
    onWait: (...what) => void told.push(what),
  };
  return { patience: createPatience(deps), waits, told, clock };
}

describe('a fault that may pass', () => {
  it('is waited out, each time twice as long, up to a minute', async () => {
    const { patience, waits } = patienceOf();
    for (let count = 0; count < 8; count++) await patience.wait(away, undefined);
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    const hasty = patienceOf({ random: 0 });
    for (let count = 0; count < 2; count++) await hasty.patience.wait(away, undefined);
    expect(hasty.waits).toEqual([500, 1_000]);
  });

  it('is told while it is waited for, and then how long that was', async () => {
    const { patience, told } = patienceOf({ late: 7 });
    await patience.wait(away, undefined);
    expect(told).toEqual([
      ['The database is away.', 0],
      [undefined, 1_007],
    ]);
  });

  it('is waited out until Aspire may be asked again, if that is later', async () => {
    const { patience, waits, clock } = patienceOf();
    await patience.wait(aspireError('rate_limited', 'Slower.'), new Date(clock.now + 90_000));
    await patience.wait(aspireError('unavailable', 'Gone.'), new Date(clock.now - 90_000));
    expect(waits).toEqual([90_000, 2_000]);
  });

  it('is waited for no longer than the run may take', async () => {
    const { patience, waits } = patienceOf({ until: 1_000_300 });
    await patience.wait(away, undefined);
    await patience.wait(away, undefined);
    expect(waits).toEqual([300, 0]);
    const over = patienceOf({ until: 999_000 });
    await over.patience.wait(away, undefined);
    expect(over.waits).toEqual([0]);
  });

  it('ends the run once it has lasted for a quarter of an hour from the last record on', async () => {
    const { patience, clock, waits } = patienceOf();
    await patience.wait(away, undefined);
    clock.now = 1_000_000 + 899_999;
    await patience.wait(away, undefined);
    clock.now = 1_000_000 + 900_000;
    await expect(patience.wait(away, undefined)).rejects.toBe(away);
    patience.gotOn();
    await patience.wait(away, undefined);
    expect(waits).toEqual([1_000, 2_000, 1_000]);
  });
});

describe('a fault that does not pass by itself', () => {
  it('ends the run at once, with its code and message', async () => {
    const { patience, waits, told } = patienceOf();
    await expect(patience.wait(aspireError('not_found', 'No such list.'), undefined)).rejects.toThrow(
      expect.objectContaining({ name: 'GatewayError', code: 'not_found', message: 'No such list.' }),
    );
    const conflict = new GatewayError('conflict', 'Another run has it.');
    await expect(patience.wait(conflict, undefined)).rejects.toBe(conflict);
    expect([waits, told]).toEqual([[], []]);
  });
});
