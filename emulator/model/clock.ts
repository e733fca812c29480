/** A time as Aspire writes it: without the zeros at the end of the fraction, and without an empty one. */
export function stampOf(time: number): string {
  const text = new Date(time).toISOString();
  const milliseconds = Number(text.slice(20, 23));
  return `${text.slice(0, 19)}${milliseconds === 0 ? '' : String(milliseconds / 1000).slice(1)}Z`;
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
