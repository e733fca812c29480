import { parseConnection, storedSecrets, type StoredAuth } from '../auth/storedAuth';
import { defaultServices } from '../client/services';
import { createSession, newDeadline, type Session } from '../client/session';
import type { Lookup } from '../model/lookup';
import type { Operation } from '../model/operation';
import { success, type Result } from '../model/result';
import type { DownloadRow } from '../operations/attachments/download';
import type { UploadRow } from '../operations/attachments/upload';
import { kinds } from '../operations/kinds';
import type { UpsertRow } from '../operations/upsert/upsert';
import type { VerifyRow } from '../operations/verifyConnection/verifyConnection';
import type { Invoke } from './fileStorage';

/**
 * The callbacks that a handler passes on to the CDK, one for every kind of operation. Each takes the operation's row of
 * data and gives the function that the CDK runs: it begins the run (parses the stored authentication and fixes the deadline,
 * both once) and hands it to the kind.
 */
export type Callback<IN, OUT> = (ctx: TrayContext, input: IN, invoke: Invoke) => Promise<Result<OUT>>;

/** What of Tray's context is read. */
export type TrayContext = { auth?: StoredAuth };

export const listRecords = <IN, OUT>(row: Operation) =>
  callback<IN, OUT>((session, input) => kinds.list(session, row, input));

export const callAspire = <IN, OUT>(row: Operation) =>
  callback<IN, OUT>((session, input) => kinds.call(session, row, input));

export const createRecord = callAspire;

export const deleteRecord = callAspire;

export const updateRecord = <IN, OUT>(row: Operation) =>
  callback<IN, OUT>((session, input) => kinds.update(session, row, input));

export const getRecordById = <IN, OUT>(row: Operation) =>
  callback<IN, OUT>((session, input) => kinds.getById(session, row, input));

export const upsertRecord = <IN, OUT>(row: UpsertRow) =>
  callback<IN, OUT>((session, input) => kinds.upsert(session, row, input));

export const batchCreateRecords = <IN, OUT>(row: Operation) =>
  callback<IN, OUT>((session, input) => kinds.batchCreate(session, row, input));

export const lookupRecords = <IN, OUT>(row: Lookup) =>
  callback<IN, OUT>((session, input) => kinds.lookup(session, row, input));

export const lookupTexts = <IN, OUT>(row: Operation) => callback<IN, OUT>((session) => kinds.textLookup(session, row));

export const lookupByCode = <IN, OUT>(row: Readonly<Record<string, Lookup>>) =>
  callback<IN, OUT>((session, input) => kinds.lookupByCode(session, row, input));

export const uploadFile = <IN, OUT>(row: UploadRow) =>
  callback<IN, OUT>((session, input) => kinds.upload(session, row, input));

/** The storage is loaded with this callback alone, since loading it registers an operation with the CDK. */
export const downloadFile = <IN, OUT>(row: DownloadRow) =>
  callback<IN, OUT>(async (session, input, invoke) => {
    const { fileStorage } = await import('./fileStorage');
    return kinds.download(session, row, input, fileStorage(invoke));
  });

export const sendRawRequest = <IN, OUT>() =>
  callback<IN, OUT>((session, input) => kinds.rawRequest(session, undefined, input));

export const verifyConnection = <IN, OUT>(row: VerifyRow) =>
  callback<IN, OUT>((session, input) => kinds.verifyConnection(session, row, input));

export const requestToken =
  <IN, OUT>(): Callback<IN, OUT> =>
  (_ctx, input) => {
    const services = defaultServices();
    const session = { services, deadline: newDeadline(services), baseUrlOverride: process.env.ASPIRE_BASE_URL };
    return kinds.requestToken(session, undefined, input) as Promise<Result<OUT>>;
  };

type Run = (session: Session, input: unknown, invoke: Invoke) => Promise<Result<unknown>>;

function callback<IN, OUT>(run: Run): Callback<IN, OUT> {
  return async (ctx, input, invoke) => {
    const session = openSession(ctx);
    return session.isFailure ? session : (run(session.value, input, invoke) as Promise<Result<OUT>>);
  };
}

/** Begins a run with the authentication that Tray keeps. `ASPIRE_BASE_URL` points it at an emulator on this machine. */
export function openSession({ auth }: TrayContext): Result<Session> {
  const connection = parseConnection(auth, process.env.ASPIRE_BASE_URL);
  if (connection.isFailure) return connection;
  return success(createSession(defaultServices(), connection.value, { secrets: storedSecrets(auth) }));
}
