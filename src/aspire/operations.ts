import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { batchCreate } from './batch';
import { getById } from './getById';
import { list } from './list';
import type { BatchRow, GetByIdRow, Operation, UpsertRow } from './operation';
import type { Context } from './request';
import { update } from './update';
import { upsert } from './upsert';
import { call } from './write';

/**
 * The callbacks that a handler passes on to the CDK. Each takes the operation's row of data and gives the function that
 * the CDK runs; that function never rejects, and its results are plain objects.
 */
export type Callback<IN, OUT> = (ctx: Context, input: IN) => Promise<OperationHandlerResult<OUT>>;

/** One page of records: `{ items, count, has_more, next_page }`. */
export const listRecords =
  <IN, OUT>(operation: Operation): Callback<IN, OUT> =>
  (ctx, input) =>
    list(ctx, operation, input) as Promise<OperationHandlerResult<OUT>>;

/** A POST that makes a record: `{ success, id }`. */
export const createRecord = callAspire;

/** A PUT or PATCH that changes a record, and of a PUT only what was given: `{ success, id }`. */
export const updateRecord =
  <IN, OUT>(operation: Operation): Callback<IN, OUT> =>
  (ctx, input) =>
    update(ctx, operation, input) as Promise<OperationHandlerResult<OUT>>;

/** A DELETE: `{ success, id }`. */
export const deleteRecord = callAspire;

/** Any other call: its checked input goes out, its reply comes back as an object. */
export function callAspire<IN, OUT>(operation: Operation): Callback<IN, OUT> {
  return (ctx, input) => call(ctx, operation, input) as Promise<OperationHandlerResult<OUT>>;
}

/** One record by its id: `{ record, found }`. */
export const getRecordById =
  <IN, OUT>(row: GetByIdRow): Callback<IN, OUT> =>
  (ctx, input) =>
    getById(ctx, row.list, input) as Promise<OperationHandlerResult<OUT>>;

/** An update of what is there, a create of what is not: `{ created, id, record }`. */
export const upsertRecord =
  <IN, OUT>(row: UpsertRow): Callback<IN, OUT> =>
  (ctx, input) =>
    upsert(ctx, row, input) as Promise<OperationHandlerResult<OUT>>;

/** Many creates: `{ results, count, succeeded, failed, not_attempted }`. */
export const batchCreateRecords =
  <IN, OUT>(row: BatchRow): Callback<IN, OUT> =>
  (ctx, input) =>
    batchCreate(ctx, row.create, input) as Promise<OperationHandlerResult<OUT>>;
