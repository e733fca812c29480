import type { Session } from '../client/session';
import type { Lookup } from '../model/lookup';
import type { Operation } from '../model/operation';
import type { DownloadRow, StoreFile } from './attachments/download';
import type { UploadRow } from './attachments/upload';
import type { TokenSession } from './requestToken';
import type { UpsertRow } from './upsert/upsert';
import type { VerifyRow } from './verifyConnection/verifyConnection';

/**
 * What each kind of operation does with its row of data and an input. A kind is loaded when it first runs: a process that
 * lists records loads nothing of updates.
 */
export const kinds = {
  /** Records, one page or all of them: `{ items, count, has_more, next_page }`. */
  list: async (session: Session, row: Operation, input: unknown) =>
    (await import('./list/list')).list(session, row, input),
  /** Checked input goes out, the reply comes back as an object: `{ success, id }`. */
  call: async (session: Session, row: Operation, input: unknown) => (await import('./call')).call(session, row, input),
  /** A PUT or PATCH that changes a record, and of a PUT only what was given: `{ success, id }`. */
  update: async (session: Session, row: Operation, input: unknown) =>
    (await import('./update/update')).update(session, row, input),
  /** One record by its id: `{ record, found }`. */
  getById: async (session: Session, row: Operation, input: unknown) =>
    (await import('./getById')).getById(session, row, input),
  /** An update of what is there, a create of what is not: `{ created, id, record }`. */
  upsert: async (session: Session, row: UpsertRow, input: unknown) =>
    (await import('./upsert/upsert')).upsert(session, row, input),
  /** Many creates: `{ results, count, succeeded, failed, not_attempted }`. */
  batchCreate: async (session: Session, row: Operation, input: unknown) =>
    (await import('./batchCreate')).batchCreate(session, row, input),
  /** The choices of a dropdown, from records: `{ result: [{ text, value }] }`. */
  lookup: async (session: Session, row: Lookup, input: unknown) =>
    (await import('./lookup/lookup')).lookup(session, row, input),
  /** The same, from a list of texts. */
  textLookup: async (session: Session, row: Operation) =>
    (await import('./lookup/textLookup')).textLookup(session, row),
  /** The same, from the list that another input names. */
  lookupByCode: async (session: Session, row: Readonly<Record<string, Lookup>>, input: unknown) =>
    (await import('./lookup/lookupByCode')).lookupByCode(session, row, input),
  /** A file of an earlier step into Aspire: `{ success, id, url, file_name, size }`. */
  upload: async (session: Session, row: UploadRow, input: unknown) =>
    (await import('./attachments/upload')).uploadAttachment(session, row, input),
  /** A file out of Aspire, into what `storeFile` keeps: `{ file, size }`. */
  download: async (session: Session, row: DownloadRow, input: unknown, storeFile: StoreFile) =>
    (await import('./attachments/download')).downloadAttachment(session, row, input, storeFile),
  /** Any request to Aspire: `{ status_code, headers, body }`. */
  rawRequest: async (session: Session, _row: undefined, input: unknown) =>
    (await import('./rawRequest/rawRequest')).rawRequest(session, input),
  /** Whether the connection works, and what it may read. */
  verifyConnection: async (session: Session, row: VerifyRow, input: unknown) =>
    (await import('./verifyConnection/verifyConnection')).verifyConnection(session, row, input),
  /** Tokens for a form of client id and secret; there is no connection yet. */
  requestToken: async (session: TokenSession, _row: undefined, input: unknown) =>
    (await import('./requestToken')).requestToken(session, input),
};
