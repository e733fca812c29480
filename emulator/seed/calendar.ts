import { dateOf, stampOf } from '../model/clock';

export const dayMs = 86_400_000;

/** The date of the seed in tests and in the documentation: the same rows on any day. */
export const documentedDate = '2026-03-23';

/** How long before the seed's date the first records were created. */
export const historyMs = 630 * dayMs;

/** `2026-06-05T17:01:43.907Z` */
export const timestamp = stampOf;

/** `2026-06-05T00:00:00Z`: the start of that day. */
export function day(time: number): string {
  return `${dateOf(time)}T00:00:00Z`;
}

/** `2026-06-05T08:30:00Z`: the time that many minutes after midnight. */
export function atMinute(date: string, minutes: number): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${date.slice(0, 10)}T${hour}:${String(minutes % 60).padStart(2, '0')}:00Z`;
}
