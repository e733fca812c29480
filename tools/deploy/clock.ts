/** The time source, which tests replace. `now` and `sleep` use milliseconds. */
export type Clock = { now: () => number; sleep: (ms: number) => Promise<void> };

/** Formats a duration in milliseconds: `42 s`, `6 min 12 s`. */
export function span(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
