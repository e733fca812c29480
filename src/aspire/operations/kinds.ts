import type { Session } from '../client/session';
import type { CatalogKind, RowsByKind } from '../model/catalog';
import type { Result } from '../model/result';
import type { DownloadOutput, StoreFile } from './attachments/download';
import type { TokenAnswer, TokenSession } from './requestToken';

/** The kinds that need nothing but a session. */
export type PlainKind = Exclude<CatalogKind, 'downloadFile' | 'requestToken'>;

type Run<K extends CatalogKind> = (session: Session, row: RowsByKind[K], input: unknown) => Promise<Result<object>>;

/**
 * What each kind of operation does with its row of data and an input. A kind is loaded when it first runs: a process that
 * lists records loads nothing of updates.
 */
export const kinds: { readonly [K in PlainKind]: Run<K> } = {
  /** Records, one page or all of them: `{ items, count, has_more, next_page }`. */
  list: async (session, row, input) => (await import('./list/list')).list(session, row, input),
  /** Checked input goes out, the reply comes back as an object: `{ success, id }`. */
  call: async (session, row, input) => (await import('./call')).call(session, row, input),
  /** A PUT or PATCH that changes a record, and of a PUT only what was given: `{ success, id }`. */
  update: async (session, row, input) => (await import('./update/update')).update(session, row, input),
  /** One record by its id: `{ record, found }`. */
  getById: async (session, row, input) => (await import('./getById')).getById(session, row, input),
  /** An update of what is there, a create of what is not: `{ created, id, record }`. */
  upsert: async (session, row, input) => (await import('./upsert/upsert')).upsert(session, row, input),
  /** Many creates: `{ results, count, succeeded, failed, not_attempted }`. */
  batchCreate: async (session, row, input) => (await import('./batchCreate')).batchCreate(session, row, input),
  /** The choices of a dropdown, from records: `{ result: [{ text, value }] }`. */
  lookup: async (session, row, input) => (await import('./lookup/lookup')).lookup(session, row, input),
  /** The same, from a list of texts. */
  lookupTexts: async (session, row) => (await import('./lookup/textLookup')).textLookup(session, row),
  /** The same, from the list that another input names. */
  lookupByCode: async (session, row, input) =>
    (await import('./lookup/lookupByCode')).lookupByCode(session, row, input),
  /** A file of an earlier step into Aspire: `{ success, id, url, file_name, size }`. */
  uploadFile: async (session, row, input) =>
    (await import('./attachments/upload')).uploadAttachment(session, row, input),
  /** Any request to Aspire, and its reply whatever it holds. */
  rawRequest: async (session, _row, input) => (await import('./rawRequest/rawRequest')).rawRequest(session, input),
  /** Whether the connection works, and what it may read. */
  verifyConnection: async (session, row, input) =>
    (await import('./verifyConnection/verifyConnection')).verifyConnection(session, row, input),
};

/** A file out of Aspire, into the host's storage: `{ file, size }`. */
export async function downloadFile(
  session: Session,
  row: RowsByKind['downloadFile'],
  input: unknown,
  storeFile: StoreFile,
): Promise<Result<DownloadOutput>> {
  return (await import('./attachments/download')).downloadAttachment(session, row, input, storeFile);
}

/** Tokens for a form of client id and secret; there is no connection yet. */
export async function requestToken(session: TokenSession, input: unknown): Promise<Result<TokenAnswer>> {
  return (await import('./requestToken')).requestToken(session, input);
}
