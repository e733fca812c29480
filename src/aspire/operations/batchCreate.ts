import { invalidInput } from '../client/errors';
import type { Session } from '../client/session';
import { validated } from '../client/validated';
import type { BatchRow, FieldRules, OperationRow } from '../model/operation';
import { failure, success, type AspireError, type Result } from '../model/result';
import { validateInput } from '../model/validateInput';
import { call, type CallOutput } from './call';

const batchPolicy = {
  /** The maximum number of items. */
  items: 500,
  concurrency: { default: 4, max: 8 },
  /** An item is started only with this much time left: if a create is cut off, nobody knows whether it happened. */
  reserveMs: 20_000,
} as const;

/**
 * The result of one item. `index` counts from 0, in the order of the input. `attempted` is false if the item is left for
 * another run. An invalid item is never sent but counts as attempted, since another run would not help.
 */
export type BatchResult = {
  index: number;
  success: boolean;
  id: number | null;
  error: string | null;
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
  concurrency: { type: 'integer', minimum: 1, maximum: batchPolicy.concurrency.max },
};

type Fields = { items: unknown[]; stop_on_error?: boolean; concurrency?: number };

/**
 * Creates a record for each item, several at a time, within Aspire's rate limit. The results are in the order of the
 * items. All items are validated before anything is sent, and each is sent at most once.
 * The first item is sent alone. If its error means that every item would fail and nothing was created (the scope, token or
 * connection is missing), the operation fails as a whole. Otherwise it succeeds, even if items fail.
 */
export function batchCreate(session: Session, { create }: BatchRow, input: unknown): Promise<Result<BatchOutput>> {
  const operation: OperationRow = { ...create, title: `Batch create ${create.resource.plural}` };
  return validated(operation, input, rules, async (fields) => {
    const { items, stop_on_error: strict = false, concurrency } = fields as Fields;
    if (items.length > batchPolicy.items) {
      const many = `Items (items) may hold at most ${batchPolicy.items} entries; it holds ${items.length}.`;
      return invalidInput(operation, [`${many} Split it into several runs.`]);
    }
    const problemsByItem = items.map((item) => problemsOf(item, create));
    const problems = problemsByItem.flatMap((sentences, index) =>
      sentences.map((sentence) => `Item ${index}: ${sentence}`),
    );
    if (strict && problems.length > 0) return invalidInput(operation, problems.slice(0, 10));
    const run = new BatchRun(session, create, items, problemsByItem, strict);
    const fatal = await run.createFirst();
    if (fatal) return failure(fatal);
    // With stop_on_error, items are created one by one, so that none is in flight when an error occurs.
    await run.createRest(strict ? 1 : (concurrency ?? batchPolicy.concurrency.default));
    return success(run.summary());
  });
}

/** The state of one batch: the results so far, and the items that wait. */
class BatchRun {
  private readonly results: (BatchResult | undefined)[];
  private readonly waiting: number[];
  private readonly lastStart: number;
  /** Why no further item is started. */
  private stopped: string | undefined;

  constructor(
    private readonly session: Session,
    private readonly create: OperationRow,
    private readonly items: readonly unknown[],
    problemsByItem: readonly (readonly string[])[],
    private readonly strict: boolean,
  ) {
    this.results = problemsByItem.map((sentences, index) =>
      sentences.length > 0 ? failed(index, create, sentences) : undefined,
    );
    this.waiting = items.map((_, index) => index).filter((index) => this.results[index] === undefined);
    this.lastStart = session.deadline - batchPolicy.reserveMs;
  }

  /** Creates the first item. Returns its error if every item would fail with it. */
  async createFirst(): Promise<AspireError | undefined> {
    const first = this.waiting.shift();
    const error = first === undefined ? undefined : await this.attempt(first);
    return error && failsEveryItem(error) ? error : undefined;
  }

  async createRest(workers: number): Promise<void> {
    await Promise.all(Array.from({ length: Math.min(workers, this.waiting.length) }, () => this.work()));
  }

  summary(): BatchOutput {
    return summaryOf(this.results.map((result, index) => result ?? notAttempted(index, this.stopped)));
  }

  private async work(): Promise<void> {
    for (;;) {
      const index = this.stopped === undefined ? this.waiting.shift() : undefined;
      if (index === undefined) return;
      const error = await this.attempt(index);
      if (error?.code === 'reconnect_needed') this.stopped ??= 'Aspire no longer accepts the authentication';
    }
  }

  private async attempt(index: number): Promise<AspireError | undefined> {
    const { session, create, lastStart } = this;
    const { rateLimiter, now } = session.services;
    if (!(await rateLimiter.acquire(session.connection.baseUrl, lastStart)) || now() > lastStart) {
      this.stopped ??= 'the time was up';
      this.results[index] = notAttempted(index, this.stopped);
      return undefined;
    }
    const written = await call(session, create, this.items[index]);
    const result = resultOf(index, create, written);
    this.results[index] = result;
    if (!result.success && this.strict) this.stopped ??= `item ${index} failed`;
    return written.isFailure ? written.error : undefined;
  }
}

function problemsOf(item: unknown, { body = {} }: OperationRow): string[] {
  const checked = validateInput(item, body);
  return 'problems' in checked ? checked.problems : [];
}

/** Whether every item would fail with the first one's error, and nothing was created, so that Tray may rerun the step. */
function failsEveryItem({ _tag, code }: AspireError): boolean {
  return code === 'reconnect_needed' || code === 'scope_missing' || _tag === 'ApiError';
}

function resultOf(index: number, create: OperationRow, written: Result<CallOutput>): BatchResult {
  if (written.isFailure) return { index, success: false, id: null, error: written.error.message, attempted: true };
  const { success, id, reply } = written.value;
  if (success === false) {
    const detail = typeof reply === 'string' ? `: ${reply.slice(0, 500)}` : '';
    return failed(index, create, [`Aspire answered that it did not do it${detail}.`]);
  }
  return { index, success: true, id: typeof id === 'number' ? id : null, error: null, attempted: true };
}

function failed(index: number, { resource }: OperationRow, sentences: readonly string[]): BatchResult {
  const error = `Cannot create ${resource.singular}: ${sentences.join(' ')}`;
  return { index, success: false, id: null, error, attempted: true };
}

function notAttempted(index: number, why = 'the run had stopped'): BatchResult {
  const error = `Not attempted: ${why}. Nothing was sent for this item; give it to another run.`;
  return { index, success: false, id: null, error, attempted: false };
}

function summaryOf(results: BatchResult[]): BatchOutput {
  const count = results.length;
  const succeeded = results.filter(({ success }) => success).length;
  const not_attempted = results.filter(({ attempted }) => !attempted).length;
  return { results, count, succeeded, failed: count - succeeded - not_attempted, not_attempted };
}
