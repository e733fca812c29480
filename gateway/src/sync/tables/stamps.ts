import { withoutEndingZeros } from './digits.ts';

/**
 * Most stamps stay as they are: in UTC, on a day that every month has, without zeros at the end of the fraction. This is tried
 * first, since a million records have tens of millions of them.
 */
const usual =
  /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{0,5}[1-9])?Z$/;
const stamp =
  /^(\d{4})-(\d\d)-(\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])(0\d|1[0-5]):?([0-5]\d))?)?$/;
const midnight = /^(\d{4})-(\d\d)-(\d\d)(?:T00:00:00(?:\.0{1,9})?(?:Z|\+00:?00)?)?$/;

/**
 * The same text for the same moment: in UTC, which is meant where no zone is given, and without zeros at the end of the
 * fraction. Databases count microseconds: a seventh digit is dropped. Undefined if it is no moment between the years 1 and 9999.
 */
export function momentText(value: string): string | undefined {
  if (usual.test(value)) return value;
  const parts = stamp.exec(value);
  if (!parts) return undefined;
  const [, year = '', month = '', day = '', time = '00:00:00', fraction = '', sign, hours = '0', minutes = '0'] = parts;
  if (!isDay(year, month, day)) return undefined;
  const local = `${year}-${month}-${day}T${time}`;
  const utc = sign === undefined ? local : shifted(local, sign, Number(hours) * 60 + Number(minutes));
  if (utc === undefined) return undefined;
  const kept = withoutEndingZeros(fraction.slice(0, 6));
  return kept === '' ? `${utc}Z` : `${utc}.${kept}Z`;
}

/** The day of a stamp that says midnight in UTC, or of a mere day. Undefined if it says anything else. */
export function dayText(value: string): string | undefined {
  const parts = midnight.exec(value);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  return isDay(year, month, day) ? value.slice(0, 10) : undefined;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = m === 2 && isLeap ? 29 : (daysOfMonths[m - 1] ?? 0);
  return y > 0 && d > 0 && d <= last;
}

/** The same moment in UTC; undefined where that is in a year that databases do not write with four digits. */
function shifted(local: string, sign: string, offset: number): string | undefined {
  const time = Date.parse(`${local}Z`) + (sign === '-' ? offset : -offset) * 60_000;
  const text = new Date(time).toISOString();
  return text.length === 24 && !text.startsWith('0000') ? text.slice(0, 19) : undefined;
}
