import { isDeepStrictEqual } from 'node:util';
import { AdminError } from '../model/adminError';
import type { EmulatorContext } from './emulatorContext';
import type { Settings } from '../model/settings';
import { isValues } from '../model/values';
import type { SavedRecords } from '../store/store';

/**
 * The state of an emulator as plain JSON: what was written, and how far the clock was advanced. Any emulator with the
 * same seed, date of the seed, scale and rows can restore it. It does not contain tokens, journal and faults.
 */
export type Snapshot = {
  seed: number;
  scale: number;
  seedDate: string;
  rows: Settings['rows'];
  aheadSeconds: number;
} & SavedRecords;

/** The current state. */
export function takeSnapshot({ store, clock, settings }: EmulatorContext): Snapshot {
  const { seed, scale, seedDate, rows } = settings;
  return { seed, scale, seedDate, rows, aheadSeconds: clock.aheadSeconds, ...store.save() };
}

/** Replaces the current state. Throws an AdminError for what is not a snapshot, or has another seed, date, scale or rows. */
export function restoreSnapshot(value: unknown, { store, clock, settings }: EmulatorContext): void {
  if (!isSnapshot(value)) throw new AdminError('a state is what GET state answers');
  for (const name of ['seed', 'scale', 'seedDate'] as const) {
    if (value[name] === settings[name]) continue;
    throw new AdminError(`the state is of ${name} ${value[name]}, and this emulator has ${name} ${settings[name]}`);
  }
  if (!isDeepStrictEqual(value.rows, settings.rows)) {
    throw new AdminError(
      `the state is of rows ${JSON.stringify(value.rows)}, and this emulator has rows ${JSON.stringify(settings.rows)}`,
    );
  }
  store.restore(value);
  clock.reset();
  clock.advance(value.aheadSeconds);
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isValues(value)) return false;
  const { seed, scale, seedDate, rows, aheadSeconds, lists, counters, files } = value;
  const numbers = [seed, scale, aheadSeconds].every((item) => typeof item === 'number');
  if (
    !numbers ||
    typeof seedDate !== 'string' ||
    !isValues(rows) ||
    !isValues(lists) ||
    !isValues(counters) ||
    !isValues(files)
  )
    return false;
  return Object.values(lists).every(
    (list) =>
      isValues(list) &&
      Number.isInteger(list.last) &&
      isValues(list.written) &&
      Object.values(list.written).every(isValues) &&
      Array.isArray(list.removed),
  );
}
