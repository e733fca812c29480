import { retryAfterMs, serverTime } from '../../../src/aspire/http/retryPolicy';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Used where a provider that answers 429 names no time: Aspire counts requests by the minute. */
const usualMs = 60_000;

/** No provider makes everybody wait for longer, whatever its headers say. */
const longestMs = 3_600_000;

/** Headers that say when a quota is full again, as a time or as a duration. */
const resetHeaders = ['x-ratelimit-reset', 'x-rate-limit-reset', 'ratelimit-reset', 'x-ratelimit-reset-after'];

/**
 * How long a provider that answered 429 wants to be left alone, in milliseconds: the longest of what its headers say, at most
 * an hour. `now` is milliseconds since 1970.
 */
export function waitAfter429(headers: Headers, now: number): number {
  const text = (name: string) => [headers[name]].flat()[0];
  const date = text('date');
  const serverNow = serverTime(date === undefined ? {} : { date }, now);
  const named = [
    retryAfterMs(text('retry-after'), serverNow),
    ...resetHeaders.map((name) => readReset(text(name), serverNow)),
  ].filter((wait) => wait !== undefined);
  const longest = named.length > 0 ? Math.max(...named) : usualMs;
  return Math.min(longestMs, Math.max(1_000, longest));
}

/** A reset in milliseconds since 1970, in seconds since 1970, or in seconds from now: its size tells which. */
function readReset(text: string | undefined, now: number): number | undefined {
  const number = /^\s*\d+(\.\d+)?\s*$/.test(text ?? '') ? Number(text) : undefined;
  if (number === undefined) return undefined;
  if (number >= 1e11) return Math.max(0, number - now);
  if (number >= 1e9) return Math.max(0, number * 1000 - now);
  return Math.ceil(number * 1000);
}
