const dayMs = 86_400_000;

/** The texts of days, since formatting a date is slow and rows share their days. */
const dayTexts = new Map<number, string>();
const mostDayTexts = 10_000;

/** `2026-06-05` */
export function dateOf(time: number): string {
  const number = Math.floor(time / dayMs);
  let text = dayTexts.get(number);
  if (text === undefined) {
    if (dayTexts.size >= mostDayTexts) dayTexts.clear();
    dayTexts.set(number, (text = new Date(number * dayMs).toISOString().slice(0, -14)));
  }
  return text;
}

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** A time as Aspire writes it: without the zeros at the end of the fraction, and without an empty one. */
export function stampOf(time: number): string {
  const ms = Math.floor(time) - Math.floor(time / dayMs) * dayMs;
  const seconds = Math.floor(ms / 1000);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fraction = ms % 1000 === 0 ? '' : String((ms % 1000) / 1000).slice(1);
  return `${dateOf(time)}T${twoDigits[hour]}:${twoDigits[minute]}:${twoDigits[second]}${fraction}Z`;
}

/** The emulator's time: the machine's, or a test's, plus what it was advanced by. */
export class Clock {
  private aheadMs = 0;

  constructor(private readonly base: () => number) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.base() + this.aheadMs;
  }

  /** `2026-06-05T17:01:43.907Z` */
  timestamp(): string {
    return stampOf(this.now());
  }

  advance(seconds: number): void {
    this.aheadMs += seconds * 1000;
  }

  /** How many seconds it was advanced. */
  get aheadSeconds(): number {
    return this.aheadMs / 1000;
  }

  reset(): void {
    this.aheadMs = 0;
  }
}
