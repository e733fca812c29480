import type { Clock } from '../model/clock';
import { ControlError } from './faults';
import type { Settings } from '../options';
import { isValues } from '../model/values';
import type { Store, Written } from '../store/store';

/**
 * The state of an emulator as plain JSON: what was written, and by how much the clock was put forward. It fits any
 * emulator with the same seed and scale. Tokens, journal and faults are no part of it.
 */
export type Snapshot = { seed: number; scale: number; aheadSeconds: number } & Written;

type Stateful = { store: Store; clock: Clock; settings: Settings };

export function takeSnapshot({ store, clock, settings: { seed, scale } }: Stateful): Snapshot {
  return { seed, scale, aheadSeconds: clock.aheadSeconds, ...store.save() };
}

/** Puts a state in the place of the present one. Throws a ControlError for what is none, or belongs to another seed. */
export function restoreSnapshot(value: unknown, { store, clock, settings }: Stateful): void {
  if (!isSnapshot(value)) throw new ControlError('a state is what GET state answers');
  for (const name of ['seed', 'scale'] as const) {
    if (value[name] === settings[name]) continue;
    throw new ControlError(`the state is of ${name} ${value[name]}, and this emulator has ${name} ${settings[name]}`);
  }
  store.restore(value);
  clock.reset();
  clock.advance(value.aheadSeconds);
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isValues(value)) return false;
  const { seed, scale, aheadSeconds, lists, counters, files } = value;
  const numbers = [seed, scale, aheadSeconds].every((item) => typeof item === 'number');
  if (!numbers || !isValues(lists) || !isValues(counters) || !isValues(files)) return false;
  return Object.values(lists).every(
    (list) =>
      isValues(list) &&
      Number.isInteger(list.last) &&
      isValues(list.written) &&
      Object.values(list.written).every(isValues) &&
      Array.isArray(list.removed),
  );
}
