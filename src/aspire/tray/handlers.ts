import type { CatalogKind, RowsByKind } from '../model/catalog';
import type { Result } from '../model/result';
import type { Invoke } from './fileStorage';
import type { runs, TrayContext } from './run';

/** The function that the CDK runs. It never rejects, and its results are plain objects. */
export type Callback<IN, OUT> = (ctx: TrayContext, input: IN, invoke: Invoke) => Promise<Result<OUT>>;

/** Takes an operation's row of data and returns the callback that its handler passes to the CDK. */
type Handler<K extends CatalogKind> = <IN, OUT>(row: RowsByKind[K]) => Callback<IN, OUT>;

// One function for every kind of operation, under the names that handlers use.
export const listRecords = handlerOf('list');
export const callAspire = handlerOf('call');
export const createRecord = handlerOf('call');
export const deleteRecord = handlerOf('call');
export const updateRecord = handlerOf('update');
export const getRecordById = handlerOf('getById');
export const upsertRecord = handlerOf('upsert');
export const batchCreateRecords = handlerOf('batchCreate');
export const lookupRecords = handlerOf('lookup');
export const lookupTexts = handlerOf('lookupTexts');
export const lookupByCode = handlerOf('lookupByCode');
export const lookupValues = handlerOf('lookupValues');
export const uploadFile = handlerOf('uploadFile');
export const downloadFile = handlerOf('downloadFile');
export const sendRawRequest = handlerOf('rawRequest');
export const verifyConnection = handlerOf('verifyConnection');
export const requestToken = handlerOf('requestToken');

/** What carries out the runs of this process. */
let loaded: typeof runs | undefined;

function handlerOf<K extends CatalogKind>(kind: K): Handler<K> {
  return <IN, OUT>(row: RowsByKind[K]): Callback<IN, OUT> =>
    async (ctx, input, invoke) => {
      // Loaded by the first run, and not with the handler: whoever loads all handlers may never run one of them.
      loaded ??= (await import('./run')).runs;
      return loaded[kind](row, { ctx, input, invoke }) as Promise<Result<OUT>>;
    };
}
