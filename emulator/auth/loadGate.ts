import type { Clock } from '../model/clock';
import type { Settings } from '../model/settings';

/** What counts as at once: nobody saw how Aspire measures it, only that gaps of 50 ms between ten reads were enough. */
const atOnceMs = 100;

/** Tells when so many lists are read at once that a further one is answered empty: see the `emptyUnderLoad` switch. */
export class LoadGate {
  private reads: number[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Counts the read of a list; true if it exceeds the limit. */
  isOverloaded(): boolean {
    const { emptyUnderLoad } = this.settings;
    if (emptyUnderLoad === 0) return false;
    const now = this.clock.now();
    this.reads = [...this.reads.filter((time) => Math.abs(now - time) < atOnceMs), now];
    return this.reads.length > emptyUnderLoad;
  }

  reset(): void {
    this.reads = [];
  }
}
