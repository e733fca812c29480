import { expect, it } from 'vitest';
import { waitAfter429 } from '../../src/budget/retryAfter.ts';

const now = Date.parse('2026-11-28T10:00:00Z');

it.each([
  ['seconds', { 'retry-after': '7' }, 7_000],
  ['a date', { 'retry-after': 'Sat, 28 Nov 2026 10:00:09 GMT' }, 9_000],
  [
    'a date, by the clock of the server',
    { 'retry-after': 'Sat, 28 Nov 2026 10:05:09 GMT', date: 'Sat, 28 Nov 2026 10:05:00 GMT' },
    9_000,
  ],
  ['a reset in seconds since 1970', { 'x-ratelimit-reset': String(now / 1000 + 20) }, 20_000],
  ['a reset in milliseconds since 1970', { 'x-ratelimit-reset': String(now + 20_500) }, 20_500],
  ['a reset in seconds from now', { 'ratelimit-reset': '30' }, 30_000],
  ['the longest of several', { 'retry-after': '5', 'x-ratelimit-reset': '40', 'ratelimit-reset': '2' }, 40_000],
  ['a minute where there is none', {}, 60_000],
  ['a minute where it makes no sense', { 'retry-after': 'soon', 'x-ratelimit-reset': '-4' }, 60_000],
  ['an hour at most', { 'retry-after': '99999999' }, 3_600_000],
])('E98 reads the wait after a 429: %s', (_what, headers, wait) => {
  expect(waitAfter429(headers, now)).toBe(wait);
});
