import { UsageError } from '../exit.ts';

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `30m`, `2h`, `90s`, `1d` in milliseconds. */
export function readDuration(text: string, option: string): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (count !== undefined && unit !== undefined && Number(count) > 0)
    return Number(count) * units[unit as keyof typeof units];
  throw new UsageError(`${option} must be a number with s, m, h or d, such as 15m (it is "${text.slice(0, 40)}").`);
}

/** How long something is, for people: `45 s`, `12 min`, `3 h`, `5 d`. */
export function showSeconds(seconds: number | null): string | null {
  if (seconds === null) return null;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} d`;
}
