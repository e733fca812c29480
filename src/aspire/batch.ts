import type { OperationHandlerError } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { resolveEnvironment } from '../AspireConnectorAuth';
import type { FieldRules, Operation } from './operation';
import type { Pace } from './pace';
import { newDeadline, refusal, type Context } from './request';
import { sharedRuntime, type Runtime } from './runtime';
import { checkFields } from './validate';
import { call } from './write';

const batchPolicy = {
  /** More items than this are refused. */
  items: 500,
  concurrency: { usual: 4, most: 8 },
  /** No item is begun with less time left than this: one that is cut off would be one whose fate nobody knows. */
  reserveMs: 20_000,
} as const;

/**
 * What became of one item; `index` is its place in the input, from 0. `attempted` is false where the item was left for
 * another run. An item that Aspire never saw because it was wrong counts as attempted: another run would not help it.
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
  concurrency: { type: 'integer', minimum: 1, maximum: batchPolicy.concurrency.most },
};

/**
 * Creates a record for each item, several at a time, within Aspire's rate limit; the results stand in the order of the
 * items. `create` is the row of the create. Every item is checked before anything is sent, and none is sent twice. The first
 * goes alone: where it shows that no item can succeed and that nothing was created - no scope, no token, no connection - the
 * operation fails as a whole. Otherwise it is a success, whatever became of the items.
 */
export async function batchCreate(
  ctx: Context,
  create: Operation,
  input: unknown,
  runtime: Runtime = sharedRuntime(),
  pace: Pace = runtime.pace,
): Promise<OperationHandlerResult<BatchOutput>> {
  const operation: Operation = { ...create, title: `Batch create ${create.resource.plural}` };
  const checked = checkFields(input ?? {}, rules);
  if ('problems' in checked) return refusal(operation, checked.problems);
  const fields = checked.fields as { items: unknown[]; stop_on_error?: boolean; concurrency?: number };
  const { items, stop_on_error: strict = false } = fields;
  if (items.length > batchPolicy.items) {
    const many = `Items (items) may hold at most ${batchPolicy.items} entries; it holds ${items.length}.`;
    return refusal(operation, [`${many} Split it into several runs.`]);
  }
  const wrong = items.map((item) => problemsOf(item, create));
  const problems = wrong.flatMap((sentences, index) => sentences.map((sentence) => `Item ${index}: ${sentence}`));
  if (strict && problems.length > 0) return refusal(operation, problems.slice(0, 10));
  const environment = resolveEnvironment(ctx.auth?.user);
  if (environment.isFailure) return environment;
  const { baseUrl } = environment.value;

  const deadline = newDeadline(runtime);
  const lastStart = deadline - batchPolicy.reserveMs;
  const results = wrong.map((sentences, index) =>
    sentences.length > 0 ? failed(index, create, sentences) : undefined,
  );
  const waiting = items.map((_, index) => index).filter((index) => results[index] === undefined);
  let stopped: string | undefined;

  const attempt = async (index: number): Promise<OperationHandlerError | undefined> => {
    if (!(await pace(baseUrl, lastStart)) || runtime.now() > lastStart) {
      stopped ??= 'the time was up';
      results[index] = left(index, stopped);
      return undefined;
    }
    const written = await call(ctx, create, items[index], runtime, deadline);
    results[index] = resultOf(index, create, written);
    if (!results[index].success && strict) stopped ??= `item ${index} failed`;
    return written.isFailure ? written.error : undefined;
  };
  const worker = async () => {
    for (;;) {
      const index = stopped === undefined ? waiting.shift() : undefined;
      if (index === undefined) return;
      const error = await attempt(index);
      if (error?._tag === 'OauthRefreshError') stopped ??= 'Aspire no longer accepts the authentication';
    }
  };

  const first = waiting.shift();
  if (first !== undefined) {
    const error = await attempt(first);
    if (error && isHopeless(error)) return OperationHandlerResult.failure(error);
  }
  // Where an error is to stop the rest, nothing may be under way beside it.
  const workers = strict ? 1 : (fields.concurrency ?? batchPolicy.concurrency.usual);
  await Promise.all(Array.from({ length: Math.min(workers, waiting.length) }, worker));
  return OperationHandlerResult.success(summed(results.map((result, index) => result ?? left(index, stopped))));
}

function problemsOf(item: unknown, { body = {} }: Operation): string[] {
  const checked = checkFields(item, body);
  return 'problems' in checked ? checked.problems : [];
}

/** Whether the first item's error will be every item's, and nothing was created: then Tray may run the whole again. */
function isHopeless({ _tag, response }: OperationHandlerError): boolean {
  return _tag === 'OauthRefreshError' || _tag === 'ApiError' || response?.status === 403;
}

function resultOf(
  index: number,
  create: Operation,
  written: OperationHandlerResult<Record<string, unknown>>,
): BatchResult {
  if (written.isFailure) return { index, success: false, id: null, error: written.error.message, attempted: true };
  const { success, id, reply } = written.value;
  if (success === false) {
    const said = typeof reply === 'string' ? `: ${reply.slice(0, 500)}` : '';
    return failed(index, create, [`Aspire answered that it did not do it${said}.`]);
  }
  return { index, success: true, id: typeof id === 'number' ? id : null, error: null, attempted: true };
}

function failed(index: number, { resource }: Operation, sentences: readonly string[]): BatchResult {
  const error = `Cannot create ${resource.singular}: ${sentences.join(' ')}`;
  return { index, success: false, id: null, error, attempted: true };
}

function left(index: number, why = 'the run had stopped'): BatchResult {
  const error = `Not attempted: ${why}. Nothing was sent for this item; give it to another run.`;
  return { index, success: false, id: null, error, attempted: false };
}

function summed(results: BatchResult[]): BatchOutput {
  const count = results.length;
  const succeeded = results.filter(({ success }) => success).length;
  const not_attempted = results.filter(({ attempted }) => !attempted).length;
  return { results, count, succeeded, failed: count - succeeded - not_attempted, not_attempted };
}
