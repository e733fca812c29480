import { GatewayError } from '../errors.ts';
import type { System } from '../system.ts';
import type { Lease, Priority, Unused } from './requestCounts.ts';
import { rateLimited } from './waits.ts';

export type TakeOptions = {
  /** Milliseconds since 1970. */
  deadline: number;
  signal?: AbortSignal;
  priority?: Priority;
};

type Waiter = { deadline: number; resolve(): void; reject(error: unknown): void };

/** How the queue gets permits for one budget. */
export type TakeLease = (request: { wanted: number; priority: Priority; unused?: Unused }) => Promise<Lease>;

/**
 * What is left of a block serves so long, in milliseconds. With the time of flight it stays below the second after it was taken,
 * which the counts allow for.
 */
const blockMs = 500;

/** An answer of the database that took longer gives permits that are too old to be used, in milliseconds. */
const tooLateMs = 1_000;

/** Replicas that wait for the same moment do not all ask at once, in milliseconds. */
const jitterMs = 50;

/**
 * The callers of this process who wait for permits of one budget: in order, interactive ones first. One lease serves all who
 * wait, and under load a few who come within the next half second; what was not used goes back.
 */
export class RequestQueue {
  private readonly waiting: Record<Priority, Waiter[]> = { interactive: [], background: [] };
  private block: { slot: number; left: number; until: number; priority: Priority } | undefined;
  private unused: Unused | undefined;
  private lately = { since: 0, count: 0, before: 0 };
  private running = false;
  private nap: AbortController | undefined;
  /** When there may be permits again, in milliseconds since 1970; the past if there were some last time. */
  freeAt = 0;

  constructor(
    private readonly system: Pick<System, 'now' | 'monotonic' | 'random' | 'sleep'>,
    private readonly takeLease: TakeLease,
    private readonly perMinute: number,
  ) {}

  /** Whether nobody waits. */
  get isIdle(): boolean {
    return !this.running;
  }

  /** Resolves when one request may go. Throws `rate_limited` if that would be after the deadline. */
  take({ deadline, signal, priority = 'interactive' }: TakeOptions): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    this.countLately();
    if (this.waiting.interactive.length === 0 && this.takeFromBlock(priority)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const leave = () => {
        const queue = this.waiting[priority];
        queue.splice(queue.indexOf(waiter), 1);
        // The reason is an Error, unless who aborted chose another.
        reject(signal?.reason as Error);
      };
      const settled = () => signal?.removeEventListener('abort', leave);
      const waiter: Waiter = {
        deadline,
        resolve: () => (settled(), resolve()),
        reject: (error: Error) => (settled(), reject(error)),
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting[priority].push(waiter);
      // Background callers may nap longer than an interactive one has to wait.
      if (priority === 'interactive' && this.waiting.interactive.length === 1) this.nap?.abort();
      if (!this.running) void this.serve();
    });
  }

  /** Permits in hand are no longer used: the provider asked to wait. */
  drop(): void {
    this.block = undefined;
  }

  private takeFromBlock(priority: Priority): boolean {
    const { block } = this;
    if (!block) return false;
    if (this.system.monotonic() >= block.until) {
      this.unused = { slot: block.slot, count: block.left };
      this.block = undefined;
      return false;
    }
    if (priority === 'background' && block.priority === 'interactive') return false;
    block.left -= 1;
    if (block.left === 0) this.block = undefined;
    return true;
  }

  private async serve(): Promise<void> {
    this.running = true;
    try {
      for (let next = this.next(); next; next = this.next()) await this.serveOnce(next);
    } catch (error) {
      for (const waiter of [...this.waiting.interactive.splice(0), ...this.waiting.background.splice(0)])
        waiter.reject(error);
    } finally {
      this.running = false;
    }
  }

  private next(): Priority | undefined {
    return (['interactive', 'background'] as const).find((priority) => this.waiting[priority].length > 0);
  }

  private async serveOnce(priority: Priority): Promise<void> {
    const { system } = this;
    const { unused } = this;
    this.unused = undefined;
    const startedAt = system.monotonic();
    const lease = await this.takeLease({ wanted: this.wantedFor(priority), priority, ...(unused ? { unused } : {}) });
    const { slot, retryAt } = lease;
    if (system.monotonic() - startedAt > tooLateMs) {
      this.unused = { slot, count: lease.granted };
      return this.refuseBefore(system.now(), new Date(system.now()));
    }
    let left = lease.granted;
    for (; left > 0 && this.waiting[priority].length > 0; left--) this.waiting[priority].shift()?.resolve();
    if (left > 0) this.block = { slot, left, until: startedAt + blockMs, priority };
    if (lease.granted > 0) return;
    this.freeAt = system.now() + lease.freeInMs;
    // Who waits for an answer hears at once that the provider asked to wait.
    if (retryAt) for (const waiter of this.waiting.interactive.splice(0)) waiter.reject(rateLimited(retryAt));
    this.refuseBefore(this.freeAt, retryAt ?? new Date(this.freeAt));
    if (!this.next()) return;
    this.nap = new AbortController();
    await system.sleep(lease.freeInMs + Math.round(system.random() * jitterMs), this.nap.signal);
    this.nap = undefined;
  }

  /** Those who wait, and under load a share of those who come soon: a budget that is small leases none ahead. */
  private wantedFor(priority: Priority): number {
    const evenly = Math.ceil(this.perMinute / 60);
    const ahead = Math.min(Math.floor(this.lately.before / 4), evenly - 1);
    return Math.min(this.waiting[priority].length + ahead, Math.max(5, evenly));
  }

  /** How many asked within the last full second. */
  private countLately(): void {
    const now = this.system.monotonic();
    const { since, count } = this.lately;
    if (now - since >= 1_000) this.lately = { since: now, count: 0, before: now - since < 2_000 ? count : 0 };
    this.lately.count += 1;
  }

  /** Those who cannot wait so long hear it now. */
  private refuseBefore(freeAt: number, retryAt: Date): void {
    for (const priority of ['interactive', 'background'] as const) {
      const late = this.waiting[priority].filter(({ deadline }) => deadline < freeAt);
      if (late.length === 0) continue;
      this.waiting[priority] = this.waiting[priority].filter(({ deadline }) => deadline >= freeAt);
      for (const waiter of late) waiter.reject(noneLeft(retryAt, this.perMinute));
    }
  }
}

function noneLeft(retryAt: Date, perMinute: number): GatewayError {
  return new GatewayError(
    'rate_limited',
    `All ${perMinute} requests of this minute to the provider are used. Try again at ${retryAt.toISOString()}.`,
    { retryAt },
  );
}
