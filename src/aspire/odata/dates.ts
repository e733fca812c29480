import { trimZeros } from './decimals';

/**
 * A place between two points in time, as comparisons: what lies `before` it, and what lies at or behind it (`from`). `key`
 * puts places in order.
 */
export type Cut = { before: string; from: string; key: string };

/**
 * A point in time, or a whole day where no time was given: everything from `start` up to `end`. `at` stands for a point
 * only. `begins` is the timestamp at which it begins, within Aspire's calendar.
 */
export type DateValue = { start: Cut; end: Cut; at?: string; begins: string };

/** The ends of Aspire's calendar, which is .NET's: no later or earlier bound can be sent. */
const firstMoment = '0001-01-01T00:00:00Z';
const lastMoment = '9999-12-31T23:59:59.9999999Z';

const dayMs = 86_400_000;
const midnight = 'T00:00:00Z';
const longestText = 64;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const isoTime =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:(?<=:\d{2}:\d{2})\.(\d+))?(?: ?(Z|[+-]\d{2}:?\d{2}))?$/i;

/** How exact Aspire's times are: seven digits of a second. */
const fractionDigits = 7;

const noDate = { problem: 'must be a date such as 2026-04-08, or a date and time such as 2026-04-08T09:30:00Z' };

/**
 * Reads a date (`2026-04-08`) or a date and time (`2026-04-08T09:30:00Z`; a time without a zone is taken as UTC), from the
 * year 1 to 9999. `problem` is the end of a sentence, also for days that the calendar does not have.
 */
export function readDateValue(value: unknown): DateValue | { problem: string } {
  if (typeof value !== 'string' || value.length > longestText) return noDate;
  const text = value.trim();
  const [, day = '', time = '', digits = '', zone = 'Z'] = isoDate.test(text) ? ['', text] : (isoTime.exec(text) ?? []);
  const begins = midnightOf(day);
  if (begins === undefined) return noDate;
  if (time === '') return wholeDay(day, begins);
  const fraction = trimZeros(digits);
  if (fraction.length > fractionDigits)
    return { problem: `may have at most ${fractionDigits} digits behind the point of its seconds` };
  const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const at = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(at) || (time.startsWith('24') && fraction !== '') ? noDate : pointInTime(at, fraction);
}

/** Below 0 where the first of two timestamps is the earlier one, to the last digit. */
export function compareTimestamps(one: string, other: string): number {
  const difference = Date.parse(withUtcZone(one)) - Date.parse(withUtcZone(other));
  if (difference !== 0) return difference;
  const [first, second] = [one, other].map((text) => (/\.(\d+)/.exec(text)?.[1] ?? '').padEnd(12, '0'));
  return first === second ? 0 : String(first) < String(second) ? -1 : 1;
}

/** A timestamp as it was given, in full; without a zone it counts as UTC, as everywhere in conditions. */
export function withUtcZone(value: unknown): string {
  const text = String(value);
  return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) || !text.includes('T') ? text : `${text}Z`;
}

/** Where a day begins, in milliseconds; `undefined` for a day that the calendar does not have. */
function midnightOf(day: string): number | undefined {
  const at = Date.parse(`${day}${midnight}`);
  // The 30th of February is read as a day of March. The calendar has no year 0.
  const isDay = !Number.isNaN(at) && new Date(at).getUTCDate() === Number(day.slice(8)) && !day.startsWith('0000');
  return isDay ? at : undefined;
}

function wholeDay(day: string, begins: number): DateValue {
  return {
    start: cutBeforeDay(day),
    begins: `${day}${midnight}`,
    // Worked out when it is asked for: of most conditions only the start counts, and this takes longer than the rest.
    get end() {
      const next = new Date(begins + dayMs).toISOString();
      // The last day has no next one to stand before.
      return next.startsWith('+') ? cutAfter(lastMoment) : cutBeforeDay(next.slice(0, 10));
    },
  };
}

/** A point that its offset carries out of the calendar lies before or behind everything that Aspire holds. */
function pointInTime(milliseconds: number, fraction: string): DateValue {
  const seconds = new Date(milliseconds).toISOString().replace('.000Z', '');
  if (seconds.startsWith('+')) return outside(cutAfter(lastMoment), lastMoment);
  if (/^(?:-|0000)/.test(seconds)) return outside(cutBefore(firstMoment), firstMoment);
  const at = `${seconds}${fraction === '' ? '' : `.${fraction}`}Z`;
  return { start: cutBefore(at), end: cutAfter(at), at, begins: at };
}

function outside(cut: Cut, begins: string): DateValue {
  return { start: cut, end: cut, begins };
}

function cutBeforeDay(day: string): Cut {
  return cutBefore(day, `${day}T00:00:00.0000000`);
}

function cutBefore(text: string, key = keyOf(text)): Cut {
  return { before: `lt ${text}`, from: `ge ${text}`, key: `${key} before` };
}

function cutAfter(text: string): Cut {
  return { before: `le ${text}`, from: `gt ${text}`, key: `${keyOf(text)} behind` };
}

/** The timestamp with all digits of its fraction, which sorts as text. */
function keyOf(timestamp: string): string {
  const [seconds = '', fraction = ''] = timestamp.replace('Z', '').split('.');
  return `${seconds}.${fraction.padEnd(fractionDigits, '0')}`;
}
