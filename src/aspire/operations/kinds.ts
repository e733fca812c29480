import type { Session } from '../client/session';
import type { CatalogKind, RowsByKind } from '../model/catalog';
import type { Result } from '../model/result';
import type { DownloadOutput, StoreFile } from './attachments/download';
import type { TokenAnswer, TokenSession } from './requestToken';

/** The kinds that need only a session. */
export type PlainKind = Exclude<CatalogKind, 'downloadFile' | 'requestToken'>;

type Run<K extends CatalogKind> = (session: Session, row: RowsByKind[K], input: unknown) => Promise<Result<object>>;

/** Loads the code of a kind on its first run; later runs call it directly. */
function lazy<K extends CatalogKind, Module>(load: () => Promise<Module>, runOf: (module: Module) => Run<K>): Run<K> {
  let run: Run<K> | undefined;
  return (...args) => {
    if (run) return run(...args);
    return load().then((module) => {
      run = runOf(module);
      return run(...args);
    });
  };
}

/**
 * The function that carries out each kind of operation. The code of a kind is loaded on its first run, so a process that
 * only lists records does not load the code of updates.
 */
export const kinds: { readonly [K in PlainKind]: Run<K> } = {
  /** Records, one page or all of them: `{ items, count, has_more, next_page }`. */
  list: lazy(
    () => import('./list/list'),
    ({ list }) => list,
  ),
  /** Sends the validated input; the output is an object: `{ success, id }`. */
  call: lazy(
    () => import('./call'),
    ({ call }) => call,
  ),
  /** A PUT or PATCH that changes only the given fields of a record: `{ success, id }`. */
  update: lazy(
    () => import('./update/update'),
    ({ update }) => update,
  ),
  /** One record by its id: `{ record, found }`. */
  getById: lazy(
    () => import('./getById'),
    ({ getById }) => getById,
  ),
  /** Updates a record if it exists, and creates it otherwise: `{ created, id, record }`. */
  upsert: lazy(
    () => import('./upsert/upsert'),
    ({ upsert }) => upsert,
  ),
  /** Many creates: `{ results, count, succeeded, failed, not_attempted }`. */
  batchCreate: lazy(
    () => import('./batchCreate'),
    ({ batchCreate }) => batchCreate,
  ),
  /** The choices of a dropdown of records: `{ result: [{ text, value }] }`. */
  lookup: lazy(
    () => import('./lookup/lookup'),
    ({ lookup }) => lookup,
  ),
  /** The same for a dropdown of texts. */
  lookupTexts: lazy(
    () => import('./lookup/textLookup'),
    ({ textLookup }) => textLookup,
  ),
  /** The same for a dropdown whose list depends on a code in another input. */
  lookupByCode: lazy(
    () => import('./lookup/lookupByCode'),
    ({ lookupByCode }) => lookupByCode,
  ),
  /** The same for the values of a field of a list. */
  lookupValues: lazy(
    () => import('./lookup/fieldValues'),
    ({ fieldValues }) => fieldValues,
  ),
  /** Uploads a file of an earlier step to Aspire: `{ success, id, url, file_name, size }`. */
  uploadFile: lazy(
    () => import('./attachments/upload'),
    ({ uploadAttachment }) => uploadAttachment,
  ),
  /** Sends any request to Aspire and returns the reply, whatever its type. */
  rawRequest: lazy(
    () => import('./rawRequest/rawRequest'),
    ({ rawRequest }) =>
      (session, _row, input) =>
        rawRequest(session, input),
  ),
  /** Checks whether the connection works, and what it may read. */
  verifyConnection: lazy(
    () => import('./verifyConnection/verifyConnection'),
    ({ verifyConnection }) => verifyConnection,
  ),
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
