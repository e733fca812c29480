import { parseConnection, storedSecrets, type StoredAuth } from '../auth/storedAuth';
import { defaultServices } from '../client/services';
import { createSession, newDeadline, type Session } from '../client/session';
import type { CatalogKind, RowsByKind } from '../model/catalog';
import { success, type Result } from '../model/result';
import { downloadFile, kinds, requestToken, type PlainKind } from '../operations/kinds';
import type { Invoke } from './fileStorage';

/** The part of Tray's context that is used. */
export type TrayContext = { auth?: StoredAuth };

/** What Tray calls a handler with. */
type TrayCall = { ctx: TrayContext; input: unknown; invoke: Invoke };

/** How a kind of operation begins a run: it parses the stored authentication and sets the deadline, each once. */
type Run<K extends CatalogKind> = (row: RowsByKind[K], call: TrayCall) => Promise<Result<object>>;

/** The run of every kind of operation. */
export const runs: { readonly [K in CatalogKind]: Run<K> } = {
  list: plain('list'),
  call: plain('call'),
  update: plain('update'),
  getById: plain('getById'),
  upsert: plain('upsert'),
  batchCreate: plain('batchCreate'),
  lookup: plain('lookup'),
  lookupTexts: plain('lookupTexts'),
  lookupByCode: plain('lookupByCode'),
  lookupValues: plain('lookupValues'),
  uploadFile: plain('uploadFile'),
  rawRequest: plain('rawRequest'),
  verifyConnection: plain('verifyConnection'),
  downloadFile: inSession(async (session, row, { input, invoke }) => {
    // Loaded for downloads only, since loading it registers an operation with the CDK.
    const { fileStorage } = await import('./fileStorage');
    return downloadFile(session, row, input, fileStorage(invoke));
  }),
  /** There is no authentication yet, so only the deadline is set. */
  requestToken: (_row, { input }) => {
    const services = defaultServices();
    const session = { services, deadline: newDeadline(services), baseUrlOverride: process.env.ASPIRE_BASE_URL };
    return requestToken(session, input);
  },
};

function plain<K extends PlainKind>(kind: K): Run<K> {
  return inSession((session, row, { input }) => kinds[kind](session, row, input));
}

function inSession<Row>(
  run: (session: Session, row: Row, call: TrayCall) => Promise<Result<object>>,
): (row: Row, call: TrayCall) => Promise<Result<object>> {
  return (row, call) => {
    const session = openSession(call.ctx);
    return session.isFailure ? Promise.resolve(session) : run(session.value, row, call);
  };
}

/** The session for Tray's stored authentication. `ASPIRE_BASE_URL` points it at an emulator on this machine. */
function openSession({ auth }: TrayContext): Result<Session> {
  const connection = parseConnection(auth, process.env.ASPIRE_BASE_URL);
  if (connection.isFailure) return connection;
  return success(createSession(defaultServices(), connection.value, { secrets: storedSecrets(auth) }));
}
