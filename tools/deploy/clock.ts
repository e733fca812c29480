/** Time, so that tests need none. `now` and `sleep` are in milliseconds. */
export type Clock = { now: () => number; sleep: (ms: number) => Promise<void> };

/** A span of milliseconds for people: `42 s`, `6 min 12 s`. */
export function span(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
