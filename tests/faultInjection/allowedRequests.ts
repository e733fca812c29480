import type { Operation, Shape } from '../../api/model/model';
import { readApi } from '../../api/model/readApi';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import type { Lookup } from '../../src/aspire/model/lookup';
import type { OperationRow as Row } from '../../src/aspire/model/operation';
import { authorizationAuthenticateApiRequest } from '../../src/records/authorization.operations';

/** A request that an operation may send, as the pages of `api/` describe it. */
export type AllowedRequest = { method: string; path: RegExp; query: readonly string[]; body?: Shape };

/** The path of the file to upload. It does not belong to Aspire, so the request must not carry the bearer. */
export const filePath = '/files/plan.pdf';

const api = readApi();
const lists = [...api.operations.values()].filter(({ replies }) => ['rows', 'texts'].includes(replies.kind));

const odata = ['$filter', '$select', '$orderby', '$expand', '$top', '$skip', '$pageNumber', '$limit'];
const optionsOf = { odata, filter: ['$filter', '$select'], none: [] };

/** What an operation may ask Aspire for. */
export async function allowedRequestsOf(entry: CatalogEntry): Promise<AllowedRequest[]> {
  const rows = await rowsOf(entry);
  const requests = rows
    .map(({ name }) => named(name))
    .flatMap((operation) => [allowedRequest(operation), ...readingOf(operation)]);
  return entry.kind === 'uploadFile' ? [...requests, theFile] : requests;
}

const theFile: AllowedRequest = { method: 'GET', path: new RegExp(`^${filePath}$`), query: [] };

/** The operations of Aspire's own that an operation is made of. */
async function rowsOf(entry: CatalogEntry): Promise<Row[]> {
  switch (entry.kind) {
    case 'list':
    case 'call':
    case 'update':
    case 'lookupTexts':
      return [await entry.load()];
    case 'requestToken':
      return [authorizationAuthenticateApiRequest];
    case 'getById':
    case 'batchCreate':
    case 'uploadFile':
    case 'downloadFile':
      return Object.values(await entry.load());
    case 'upsert': {
      const { list, create, update } = await entry.load();
      return [list, create, update];
    }
    case 'lookup':
      return listsOf(await entry.load());
    case 'lookupByCode':
      return Object.values(await entry.load()).flatMap(listsOf);
    case 'lookupValues': {
      const { lists: asked, ids } = await entry.load();
      const dropdowns = await Promise.all(Object.values(ids).map((load) => load()));
      return [...(await Promise.all(Object.values(asked).map((load) => load()))), ...dropdowns.flatMap(listsOf)];
    }
    case 'verifyConnection': {
      const { version, lists: checked } = await entry.load();
      return [version, ...(await checked())];
    }
    case 'rawRequest':
      throw new Error(`${entry.name} may ask Aspire for anything`);
  }
}

function listsOf({ list, related = {} }: Lookup): Row[] {
  return [list, ...Object.values(related)];
}

/** The fields of the body that goes out just as the input has it; undefined where there is none, or a record is merged in. */
export function fieldsSentAsGiven(name: string): string[] | undefined {
  const { body, reading } = api.operations.get(name) ?? {};
  return reading ? undefined : body?.fields.map((field) => field.name);
}

/** The key of the records that a path lists; undefined for a path that is not a list. */
export function keyOfList(path: string): readonly string[] | undefined {
  return lists.find((list) => list.path === path)?.resource.key;
}

function named(name: string): Operation {
  const operation = api.operations.get(name);
  if (!operation) throw new Error(`Aspire has no operation ${name}`);
  return operation;
}

function allowedRequest({ method, path, params, options, body }: Operation): AllowedRequest {
  const [inPath, inQuery] = [true, false].map((wanted) =>
    params.filter(({ name }) => path.includes(`{${name}}`) === wanted),
  );
  if (inPath?.some(({ type }) => type !== 'integer')) throw new Error(`${path} takes other values than integers`);
  const given = (inQuery ?? []).map(({ name }) => name);
  const query = [...given, ...(options ? optionsOf[options] : []), 'api-version'];
  return { method, path: new RegExp(`^${path.replace(/\{\w+\}/g, '-?\\d+')}$`), query, body };
}

function readingOf({ reading }: Operation): AllowedRequest[] {
  const list = reading && lists.find(({ path }) => path === reading.path);
  return list ? [allowedRequest(list)] : [];
}
