import { invalidInput } from '../client/errors';
import type { Session } from '../client/session';
import { validated } from '../client/validated';
import { roomOf } from '../client/oneAtATime';
import type { BatchRow, FieldRules, OperationRow } from '../model/operation';
import { valueOfField } from '../model/nestedField';
import { folded } from '../model/spelling';
import { failure, success, type AspireError, type Result } from '../model/result';
import { validateInput } from '../model/validateInput';
import { call, type CallOutput } from './call';

const batchPolicy = {
  /** More items than this are refused. */
  items: 500,
  concurrency: { usual: 4, most: 8 },
  /** No item is begun with less time left than this: one that is cut off would be one whose fate nobody knows. */
  reserveMs: 20_000,
} as const;

/**
 * What became of one item; `index` is its place in the input, from 0. `reply` is what Aspire answered in place of an id, which
 * may be an objection. `attempted` is false where the item was left for
 * another run. An item that Aspire never saw because it was wrong counts as attempted: another run would not help it.
 */
export type BatchResult = {
  index: number;
  success: boolean;
  id: number | null;
  error: string | null;
  reply?: string;
  attempted: boolean;
};

export type BatchOutput = {
  results: BatchResult[];
  count: number;
  succeeded: number;
  failed: number;
  not_attempted: number;
};

const rules: FieldRules = {
  items: { type: 'array', required: true, minItems: 1, of: 'any' },
  stop_on_error: { type: 'boolean' },
  concurrency: { type: 'integer', minimum: 1, maximum: batchPolicy.concurrency.most },
};

type Fields = { items: unknown[]; stop_on_error?: boolean; concurrency?: number };

/**
 * Creates a record for each item, several at a time, within Aspire's rate limit; the results stand in the order of the
 * items. Every item is checked before anything is sent, and each is sent at most once; equal ones go one after the other.
 * The first goes alone: where it shows that every item would fail and that nothing was created (scope, token or connection
 * missing), the operation fails as a whole. Otherwise it is a success, whatever became of the items.
 */
export function batchCreate(session: Session, { create }: BatchRow, input: unknown): Promise<Result<BatchOutput>> {
  const operation: OperationRow = { ...create, title: `Batch create ${create.resource.plural}` };
  return validated(operation, input, rules, async (fields) => {
    const { items, stop_on_error: strict = false, concurrency } = fields as Fields;
    if (items.length > batchPolicy.items) {
      const many = `Items (items) may hold at most ${batchPolicy.items} entries; it holds ${items.length}.`;
      return invalidInput(operation, [`${many} Split it into several runs.`]);
    }
    const wrong = items.map((item) => problemsOf(item, create));
    const problems = wrong.flatMap((sentences, index) => sentences.map((sentence) => `Item ${index}: ${sentence}`));
    if (strict && problems.length > 0) return invalidInput(operation, problems.slice(0, 10));
    const run = new BatchRun(session, create, items, wrong, strict);
    const hopeless = await run.createFirst();
    if (hopeless) return failure(hopeless);
    // Where an error is to stop the rest, nothing may be under way beside it.
    await run.createRest(strict ? 1 : (concurrency ?? batchPolicy.concurrency.usual));
    return success(run.summary());
  });
}

/** The items of one batch, those that are done and those that wait. */
class BatchRun {
  private readonly results: (BatchResult | undefined)[];
  private readonly waiting: number[];
  private readonly lastStart: number;
  /** Why no further item is begun. */
  private stopped: string | undefined;

  constructor(
    private readonly session: Session,
    private readonly create: OperationRow,
    private readonly items: readonly unknown[],
    wrong: readonly (readonly string[])[],
    private readonly strict: boolean,
  ) {
    this.results = wrong.map((sentences, index) =>
      sentences.length > 0 ? failed(index, create, sentences) : undefined,
    );
    this.waiting = items.map((_, index) => index).filter((index) => this.results[index] === undefined);
    this.lastStart = session.deadline - batchPolicy.reserveMs;
  }

  /** Gives the error of the first item where it will be every item's. */
  async createFirst(): Promise<AspireError | undefined> {
    const first = this.waiting.shift();
    const error = first === undefined ? undefined : await this.attempt(first);
    return error && failsEveryItem(error) ? error : undefined;
  }

  async createRest(workers: number): Promise<void> {
    await Promise.all(Array.from({ length: Math.min(workers, this.waiting.length) }, () => this.work()));
  }

  summary(): BatchOutput {
    return summed(this.results.map((result, index) => result ?? notAttempted(index, this.stopped)));
  }

  private async work(): Promise<void> {
    for (;;) {
      const index = this.stopped === undefined ? this.waiting.shift() : undefined;
      if (index === undefined) return;
      const error = await this.attempt(index);
      if (error?.code === 'reconnect_needed') this.stopped ??= 'Aspire no longer accepts the authentication';
    }
  }

  /**
   * An item waits while one just like it is under way, so that Aspire can refuse the second, and while an upsert looks for
   * the record that it is about to create.
   */
  private async attempt(index: number): Promise<AspireError | undefined> {
    const { session, create, lastStart } = this;
    const item = this.items[index] as Readonly<Record<string, unknown>>;
    const claim = { body: JSON.stringify(item), values: (name: string) => folded(valueOfField(name, item)) };
    const { writeLocks } = session.services;
    const held = await writeLocks.hold(roomOf(session, create.path), claim, lastStart, () => this.send(index));
    return held ? held.value : this.leave(index);
  }

  private async send(index: number): Promise<AspireError | undefined> {
    const { session, create, lastStart } = this;
    const { rateLimiter, now } = session.services;
    if (!(await rateLimiter.acquire(session.connection.baseUrl, lastStart)) || now() > lastStart)
      return this.leave(index);
    const written = await call(session, create, this.items[index]);
    const result = resultOf(index, create, written);
    this.results[index] = result;
    if (!result.success && this.strict) this.stopped ??= `item ${index} failed`;
    return written.isFailure ? written.error : undefined;
  }

  private leave(index: number): undefined {
    this.stopped ??= 'the time was up';
    this.results[index] = notAttempted(index, this.stopped);
  }
}

function problemsOf(item: unknown, { body = {} }: OperationRow): string[] {
  const checked = validateInput(item, body);
  return 'problems' in checked ? checked.problems : [];
}

/** Whether the first item's error will be every item's, and nothing was created: then Tray may run the whole again. */
function failsEveryItem({ _tag, code }: AspireError): boolean {
  return code === 'reconnect_needed' || code === 'scope_missing' || _tag === 'ApiError';
}

function resultOf(index: number, create: OperationRow, written: Result<CallOutput>): BatchResult {
  if (written.isFailure) return { index, success: false, id: null, error: written.error.message, attempted: true };
  const { success, id, reply } = written.value;
  if (success === false) {
    const said = typeof reply === 'string' ? `: ${reply.slice(0, 500)}` : '';
    return failed(index, create, [`Aspire answered that it did not do it${said}.`]);
  }
  const told = typeof id === 'number' ? { id } : { id: null, ...(typeof reply === 'string' ? { reply } : {}) };
  return { index, success: true, error: null, attempted: true, ...told };
}

function failed(index: number, { resource }: OperationRow, sentences: readonly string[]): BatchResult {
  const error = `Cannot create the ${resource.singular}: ${sentences.join(' ')}`;
  return { index, success: false, id: null, error, attempted: true };
}

function notAttempted(index: number, why = 'the run had stopped'): BatchResult {
  const error = `Not attempted: ${why}. Nothing was sent for this item; give it to another run.`;
  return { index, success: false, id: null, error, attempted: false };
}

function summed(results: BatchResult[]): BatchOutput {
  const count = results.length;
  const succeeded = results.filter(({ success }) => success).length;
  const not_attempted = results.filter(({ attempted }) => !attempted).length;
  return { results, count, succeeded, failed: count - succeeded - not_attempted, not_attempted };
}
