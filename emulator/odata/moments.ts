/**
 * A date or date-time, both numbers in microseconds since 1970: `instant` in UTC (a text without a zone counts as UTC),
 * `written` as the text reads, whatever its zone. Digits beyond microseconds are dropped.
 */
export type Moment = { instant: number; written: number };

export const microsecondsPerDay = 86_400_000_000;

const momentPattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/i;

/** Reads `2026-01-01` or `2026-01-01T08:30[:00[.000]][Z|+02:00]`; undefined if the text is neither, or no such date exists. */
export function parseMoment(text: string): Moment | undefined {
  const match = momentPattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', , sign, zoneHour, zoneMinute] =
    match;
  const date = midnight(Number(year), Number(month), Number(day));
  const time = clock(Number(hour), Number(minute), Number(second), fraction);
  const zone = sign === undefined ? 0 : clock(Number(zoneHour), Number(zoneMinute), 0, '');
  if (date === undefined || time === undefined || zone === undefined) return undefined;
  const written = date + time;
  return { instant: sign === '-' ? written + zone : written - zone, written };
}

/** A moment as Aspire writes it: in UTC, without the zeros at the end of the fraction. */
export function utcText({ instant }: Moment): string {
  const seconds = Math.floor(instant / 1_000_000);
  const fraction = withoutLastZeros(String(instant - seconds * 1_000_000).padStart(6, '0'));
  const whole = new Date(seconds * 1000).toISOString().slice(0, 19);
  return `${whole}${fraction === '' ? '' : '.'}${fraction}Z`;
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

const isoDurationPattern = /^(-?)P(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,12}))?S)?)?$/;
const clockPattern = /^(-?)(?:(\d+)\.)?(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?$/;

/** Reads `PT8H30M` or `[days.]08:30[:00[.000]]` in microseconds; undefined if the text is neither. */
export function parseDuration(text: string): number | undefined {
  const iso = isoDurationPattern.exec(text);
  const match = iso ?? clockPattern.exec(text);
  if (!match) return undefined;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  const time = iso
    ? (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1_000_000 + microseconds(fraction)
    : clock(Number(hours), Number(minutes), Number(seconds), fraction);
  if (time === undefined) return undefined;
  const length = Number(days) * microsecondsPerDay + time;
  return sign ? -length : length;
}

/** `PT8H30M` for `08:30:00`. Returns anything but a duration unchanged. */
export function isoDuration(text: string): string {
  const length = parseDuration(text);
  if (length === undefined) return text;
  const seconds = Math.floor(Math.abs(length) / 1_000_000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ];
  const written = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
  return `${length < 0 ? '-' : ''}PT${written || '0S'}`;
}

function midnight(year: number, month: number, day: number): number | undefined {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() * 1000 : undefined;
}

function clock(hour: number, minute: number, second: number, fraction: string): number | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return (hour * 3600 + minute * 60 + second) * 1_000_000 + microseconds(fraction);
}

function microseconds(fraction: string): number {
  return fraction === '' ? 0 : Number(fraction.slice(0, 6).padEnd(6, '0'));
}
