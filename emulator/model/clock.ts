/** The emulator's time: the process's, or what a test gives, put forward by hand. */
export class Clock {
  private aheadMs = 0;

  constructor(private readonly base: () => number) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.base() + this.aheadMs;
  }

  /** `2026-06-05T17:01:43.907Z` */
  stamp(): string {
    return new Date(this.now()).toISOString();
  }

  advance(seconds: number): void {
    this.aheadMs += seconds * 1000;
  }

  /** By how many seconds it was put forward. */
  get aheadSeconds(): number {
    return this.aheadMs / 1000;
  }

  reset(): void {
    this.aheadMs = 0;
  }
}
