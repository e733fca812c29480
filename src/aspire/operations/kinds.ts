import type { Session } from '../client/session';
import type { CatalogKind, RowsByKind } from '../model/catalog';
import type { Result } from '../model/result';
import type { DownloadOutput, StoreFile } from './attachments/download';
import type { TokenAnswer, TokenSession } from './requestToken';

/** The kinds that need only a session. */
export type PlainKind = Exclude<CatalogKind, 'downloadFile' | 'requestToken'>;

type Run<K extends CatalogKind> = (session: Session, row: RowsByKind[K], input: unknown) => Promise<Result<object>>;

/**
 * The function that carries out each kind of operation. The code of a kind is loaded on its first run, so a process that
 * only lists records does not load the code of updates.
 */
export const kinds: { readonly [K in PlainKind]: Run<K> } = {
  /** Records, one page or all of them: `{ items, count, has_more, next_page }`. */
  list: async (session, row, input) => (await import('./list/list')).list(session, row, input),
  /** Sends the validated input; the output is an object: `{ success, id }`. */
  call: async (session, row, input) => (await import('./call')).call(session, row, input),
  /** A PUT or PATCH that changes only the given fields of a record: `{ success, id }`. */
  update: async (session, row, input) => (await import('./update/update')).update(session, row, input),
  /** One record by its id: `{ record, found }`. */
  getById: async (session, row, input) => (await import('./getById')).getById(session, row, input),
  /** Updates a record if it exists, and creates it otherwise: `{ created, id, record }`. */
  upsert: async (session, row, input) => (await import('./upsert/upsert')).upsert(session, row, input),
  /** Many creates: `{ results, count, succeeded, failed, not_attempted }`. */
  batchCreate: async (session, row, input) => (await import('./batchCreate')).batchCreate(session, row, input),
  /** The choices of a dropdown of records: `{ result: [{ text, value }] }`. */
  lookup: async (session, row, input) => (await import('./lookup/lookup')).lookup(session, row, input),
  /** The same for a dropdown of texts. */
  lookupTexts: async (session, row) => (await import('./lookup/textLookup')).textLookup(session, row),
  /** The same for a dropdown whose list depends on a code in another input. */
  lookupByCode: async (session, row, input) =>
    (await import('./lookup/lookupByCode')).lookupByCode(session, row, input),
  /** Uploads a file of an earlier step to Aspire: `{ success, id, url, file_name, size }`. */
  uploadFile: async (session, row, input) =>
    (await import('./attachments/upload')).uploadAttachment(session, row, input),
  /** Sends any request to Aspire and returns the reply, whatever its type. */
  rawRequest: async (session, _row, input) => (await import('./rawRequest/rawRequest')).rawRequest(session, input),
  /** Checks whether the connection works, and what it may read. */
  verifyConnection: async (session, row, input) =>
    (await import('./verifyConnection/verifyConnection')).verifyConnection(session, row, input),
};

/** Downloads a file from Aspire to the host's storage: `{ file, size }`. */
export async function downloadFile(
  session: Session,
  row: RowsByKind['downloadFile'],
  input: unknown,
  storeFile: StoreFile,
): Promise<Result<DownloadOutput>> {
  return (await import('./attachments/download')).downloadAttachment(session, row, input, storeFile);
}

/** Requests tokens with the client id and secret of a form. There is no connection yet. */
export async function requestToken(session: TokenSession, input: unknown): Promise<Result<TokenAnswer>> {
  return (await import('./requestToken')).requestToken(session, input);
}
