import { parseConnection, storedSecrets, type StoredAuth } from '../auth/storedAuth';
import { defaultServices } from '../client/services';
import { createSession, newDeadline, type Session } from '../client/session';
import type { CatalogKind, RowsByKind } from '../model/catalog';
import { success, type Result } from '../model/result';
import { downloadFile as download, kinds, requestToken as request, type PlainKind } from '../operations/kinds';
import type { Invoke } from './fileStorage';

/** The part of Tray's context that is used. */
export type TrayContext = { auth?: StoredAuth };

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
export const sendRawRequest = handlerOf('rawRequest');
export const verifyConnection = handlerOf('verifyConnection');

export const downloadFile: Handler<'downloadFile'> = (row) =>
  callback(async (session, input, invoke) => {
    // Loaded for downloads only, since loading it registers an operation with the CDK.
    const { fileStorage } = await import('./fileStorage');
    return download(session, row, input, fileStorage(invoke));
  });

/** There is no authentication yet, so only the deadline is set. */
export const requestToken: Handler<'requestToken'> =
  <IN, OUT>(): Callback<IN, OUT> =>
  (_ctx, input) => {
    const services = defaultServices();
    const session = { services, deadline: newDeadline(services), baseUrlOverride: process.env.ASPIRE_BASE_URL };
    return request(session, input) as Promise<Result<OUT>>;
  };

function handlerOf<K extends PlainKind>(kind: K): Handler<K> {
  return (row) => callback((session, input) => kinds[kind](session, row, input));
}

type Run = (session: Session, input: unknown, invoke: Invoke) => Promise<Result<object>>;

/** Begins a run: parses the stored authentication and sets the deadline, each once. */
function callback<IN, OUT>(run: Run): Callback<IN, OUT> {
  return async (ctx, input, invoke) => {
    const session = openSession(ctx);
    return session.isFailure ? session : (run(session.value, input, invoke) as Promise<Result<OUT>>);
  };
}

/** The session for Tray's stored authentication. `ASPIRE_BASE_URL` points it at an emulator on this machine. */
function openSession({ auth }: TrayContext): Result<Session> {
  const connection = parseConnection(auth, process.env.ASPIRE_BASE_URL);
  if (connection.isFailure) return connection;
  return success(createSession(defaultServices(), connection.value, { secrets: storedSecrets(auth) }));
}
