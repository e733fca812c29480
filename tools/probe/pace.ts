/** Time as the probe sees it, so that tests and the probe's own emulator need not wait. */
export type Timer = { now: () => number; wait: (ms: number) => Promise<void> };

export const realTimer: Timer = {
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Clients that live well with Aspire keep their calls 100 to 350 ms apart (statement 44). */
const gapMs = 120;
const minuteMs = 60_000;

/** Keeps calls apart, and below a number a minute, which leaves some of the published limit to others. */
export class Pace {
  private times: number[] = [];

  constructor(
    private readonly perMinute: number,
    private readonly timer: Timer,
  ) {}

  /** Waits until that many calls may be made at once, and counts them. */
  async admit(count = 1): Promise<void> {
    const last = this.times.at(-1);
    if (last !== undefined) await this.timer.wait(Math.max(0, last + gapMs - this.timer.now()));
    this.forget();
    if (this.times.length + count > this.perMinute) {
      const free = this.times[this.times.length + count - this.perMinute - 1] ?? 0;
      await this.timer.wait(Math.max(0, free + minuteMs - this.timer.now()));
      this.forget();
    }
    for (let index = 0; index < count; index++) this.times.push(this.timer.now());
  }

  private forget(): void {
    this.times = this.times.filter((time) => time > this.timer.now() - minuteMs);
  }
}
