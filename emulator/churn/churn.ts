import type { Api } from '../../api/model/model';
import type { Clock } from '../model/clock';
import type { Store } from '../store/store';
import { changeOneRecord, type Change } from './changeRecord';
import { readChurn, type ChangeKind, type Churning, type ChurnRequest } from './churnRequest';

/** What a churn has done so far. */
export type ChurnStatus = {
  running: boolean;
  perSecond: number;
  /** How many changes of each kind there were since the start or the reset, steps included. */
  applied: Record<ChangeKind, number>;
};

const tickMs = 50;

/** Changes records as people in Aspire do: at a steady rate, or a number of them at once. */
export class Churn {
  private applied = noChanges();
  private timer: NodeJS.Timeout | undefined;
  private perSecond = 0;
  private sequence = 0;

  constructor(
    private readonly api: Api,
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /** Changes that many records a second, until it is stopped. Replaces a churn that runs. */
  start(request: ChurnRequest & { perSecond?: number }): ChurnStatus {
    const { churning, amount } = readChurn(request, 'perSecond', this.api);
    this.stop();
    this.perSecond = amount;
    const began = performance.now();
    let done = 0;
    this.timer = setInterval(() => {
      const due = Math.floor(((performance.now() - began) / 1000) * amount);
      for (; done < due; done++) this.apply(churning);
    }, tickMs);
    this.timer.unref();
    return this.status();
  }

  stop(): ChurnStatus {
    clearInterval(this.timer);
    this.timer = undefined;
    this.perSecond = 0;
    return this.status();
  }

  /** Changes that many records now, and tells which. The same steps after a start or a reset change the same. */
  step(request: ChurnRequest & { count?: number }): Change[] {
    const { churning, amount } = readChurn(request, 'count', this.api);
    return Array.from({ length: amount }, () => this.apply(churning)).filter((change) => change !== undefined);
  }

  status(): ChurnStatus {
    return { running: this.timer !== undefined, perSecond: this.perSecond, applied: { ...this.applied } };
  }

  reset(): void {
    this.stop();
    this.sequence = 0;
    this.applied = noChanges();
  }

  private apply(churning: Churning): Change | undefined {
    const change = changeOneRecord(churning, ++this.sequence, this.store, this.clock.now());
    if (change) this.applied[change.kind]++;
    return change;
  }
}

function noChanges(): Record<ChangeKind, number> {
  return { create: 0, update: 0, delete: 0 };
}
