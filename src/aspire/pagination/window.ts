import { withUtcZone } from '../odata/dates';
import { plainNumber } from '../odata/decimals';
import { atPosition, comparePositions, fromPosition, type KeysetPosition, type SortKey } from '../odata/orderBy';

/**
 * The stretch of an order in which a value as it is shown may truly lie: Aspire may keep a date or a number more exactly
 * than it shows it. `prefix` holds the values before it in the order; `after` how far the stretch has been given, by what is
 * shown and the key.
 */
export type Window = {
  prefix: KeysetPosition;
  low: string | number;
  high: string | number;
  after?: KeysetPosition;
};

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** The window about a position; undefined where none of its values can hide a part of itself. */
export function windowAround(terms: readonly SortKey[], at: KeysetPosition): Window | undefined {
  const index = terms.findIndex(({ kind }, place) => (kind === 'date' || kind === 'number') && at[place] !== null);
  const value = at[index];
  if (value === undefined || value === null || typeof value === 'boolean') return undefined;
  const bounds = terms[index]?.kind === 'date' ? momentsAround(String(value)) : numbersAround(Number(value));
  return bounds && { prefix: at.slice(0, index), ...bounds };
}

/** The records in a window, as OData. */
export function windowFilter(terms: readonly SortKey[], { prefix, low, high }: Window): string {
  const term = terms[prefix.length];
  if (!term) return '';
  const { descending } = term;
  const rising = { ...term, descending: undefined, nullable: undefined };
  const falling = { ...rising, descending: true };
  // What lies at the far border belongs to what comes behind.
  const [from, upTo] = [
    fromPosition([rising], [low], { beyond: descending }),
    fromPosition([falling], [high], { beyond: !descending }),
  ];
  return [prefix.length > 0 ? atPosition(terms, prefix) : undefined, from, upTo]
    .filter((part) => part !== undefined)
    .join(' and ');
}

/** Where the order goes on behind a window. */
export function behindWindow(terms: readonly SortKey[], { prefix, low, high }: Window): KeysetPosition {
  return [...prefix, terms[prefix.length]?.descending ? low : high];
}

/** Compares where two positions stand by the value that a window is about, and those before it in the order. */
export function compareShown(
  one: KeysetPosition,
  other: KeysetPosition,
  terms: readonly SortKey[],
  { prefix }: Window,
): number {
  return comparePositions(terms.slice(0, prefix.length + 1))(one, other);
}

/** A unit of the last place shown to either side: it may have been cut, or rounded. */
function momentsAround(shown: string): { low: string; high: string } | undefined {
  const at = Date.parse(withUtcZone(shown));
  if (Number.isNaN(at)) return undefined;
  const unit = unitOf(shown);
  return {
    low: new Date(Math.max(earliest, at - unit)).toISOString(),
    high: new Date(Math.min(latest, Math.ceil(at + unit))).toISOString(),
  };
}

/** The unit of the last place that a date shows, in milliseconds: zeros at its end may be all that is shown. */
function unitOf(shown: string): number {
  const [, hours = '00', minutes = '00', seconds = '00', fraction = ''] =
    /T(\d\d):(\d\d)(?::(\d\d))?(?:\.(\d+))?/.exec(shown) ?? [];
  let digits = fraction.length;
  while (fraction[digits - 1] === '0') digits -= 1;
  // A millisecond is the least that a date of JavaScript holds; what lies below is cut, so that one more is taken.
  if (digits > 3) return 2;
  if (digits > 0) return 10 ** (3 - digits);
  if (seconds !== '00') return 1_000;
  if (minutes !== '00') return 60_000;
  return hours !== '00' ? 3_600_000 : 86_400_000;
}

function numbersAround(shown: number): { low: number; high: number } {
  const digits = /\.(\d+)/.exec(plainNumber(shown))?.[1]?.length ?? 0;
  const unit = 10 ** -digits;
  return { low: Number((shown - unit).toFixed(digits)), high: Number((shown + unit).toFixed(digits)) };
}
