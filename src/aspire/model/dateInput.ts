import type { ScalarRead } from './scalarRead';

const dateTime = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|z|[+-]\d{2}:\d{2})?)?$/;
const timeOfDay = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,7})?)?$/;

/** No date is longer, so that longer text is not looked into. */
const longest = 40;

/**
 * A date with or without a time, as Aspire reads it: `2026-04-08` becomes `2026-04-08T00:00:00`, since a calendar day stands
 * there at midnight. Days that the calendar lacks are refused, and so is every order of day and month but one.
 */
export function readDateTime(given: string): ScalarRead {
  const text = given.length > longest ? '' : given.trim();
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', fraction = '', zone = ''] =
    dateTime.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day)) || !isTime(hour, minute, second) || !isZone(zone)) {
    return { problem: 'must be a date such as 2026-04-08, or one with a time such as 2026-04-08T09:30:00' };
  }
  return { value: `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone.toUpperCase()}` };
}

/** A time of day in hours, minutes and seconds: `7:30` becomes `07:30:00`. */
export function readTimeOfDay(given: string): ScalarRead {
  const text = given.length > longest ? '' : given.trim();
  const [, hour = '', minute = '', second = '00', fraction = ''] = timeOfDay.exec(text) ?? [];
  if (hour === '' || !isTime(hour, minute, second)) {
    return { problem: 'must be a time of day from 00:00:00 to 23:59:59, such as 07:30:00' };
  }
  return { value: `${hour.padStart(2, '0')}:${minute}:${second}${fraction}` };
}

/**
 * How many hours lie between two moments, negative where the second comes first. Undefined where that cannot be told: only
 * one of them has a zone, or one is no date and no time of day.
 */
export function hoursBetween(first: unknown, second: unknown): number | undefined {
  const [start, end] = [momentOf(first), momentOf(second)];
  return end && start && end.zoned === start.zoned ? (end.at - start.at) / 3_600_000 : undefined;
}

function momentOf(value: unknown): { at: number; zoned: boolean } | undefined {
  if (typeof value !== 'string') return undefined;
  const clock = readTimeOfDay(value);
  const read = 'value' in clock ? { value: `2000-01-01T${String(clock.value)}` } : readDateTime(value);
  if ('problem' in read) return undefined;
  const text = String(read.value);
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(text.slice(10));
  return { at: Date.parse(zoned ? text : `${text}Z`), zoned };
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1 && day >= 1 && day <= days;
}

function isTime(hour: string, minute: string, second: string): boolean {
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function isZone(zone: string): boolean {
  const [hour = '0', minute = '0'] = zone.slice(1).split(':');
  return Number(hour) <= 14 && Number(minute) < 60;
}
