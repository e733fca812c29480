import type { Operation, Shape } from '../../api/model/model';
import { readApi } from '../../api/model/readApi';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import type { Lookup } from '../../src/aspire/model/lookup';
import type { OperationRow as Row } from '../../src/aspire/model/operation';
import { authorizationAuthenticateApiRequest } from '../../src/records/authorization.operations';

/** A request that an operation may make: as the pages of `api/` describe it, and nothing else. */
export type Permit = { method: string; path: RegExp; query: readonly string[]; body?: Shape };

/** Where a file may be fetched from. It is not Aspire's, and gets no bearer. */
export const filePath = '/files/plan.pdf';

const api = readApi();
const lists = [...api.operations.values()].filter(({ replies }) => ['rows', 'texts'].includes(replies.kind));

const odata = ['$filter', '$select', '$orderby', '$expand', '$top', '$skip', '$pageNumber', '$limit'];
const optionsOf = { odata, filter: ['$filter', '$select'], none: [] };

/** What an operation may ask Aspire for. */
export async function permitsOf(entry: CatalogEntry): Promise<Permit[]> {
  const rows = await rowsOf(entry);
  const permits = rows
    .map(({ name }) => named(name))
    .flatMap((operation) => [permit(operation), ...readingOf(operation)]);
  return entry.kind === 'uploadFile' ? [...permits, theFile] : permits;
}

const theFile: Permit = { method: 'GET', path: new RegExp(`^${filePath}$`), query: [] };

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

/** The key of the records that a path lists; undefined for a path that is no list. */
export function keyOfList(path: string): readonly string[] | undefined {
  return lists.find((list) => list.path === path)?.resource.key;
}

function named(name: string): Operation {
  const operation = api.operations.get(name);
  if (!operation) throw new Error(`Aspire has no operation ${name}`);
  return operation;
}

function permit({ method, path, params, options, body }: Operation): Permit {
  const [inPath, inQuery] = [true, false].map((wanted) =>
    params.filter(({ name }) => path.includes(`{${name}}`) === wanted),
  );
  if (inPath?.some(({ type }) => type !== 'integer')) throw new Error(`${path} takes more than whole numbers`);
  const given = (inQuery ?? []).map(({ name }) => name);
  const query = [...given, ...(options ? optionsOf[options] : []), 'api-version'];
  return { method, path: new RegExp(`^${path.replace(/\{\w+\}/g, '-?\\d+')}$`), query, body };
}

function readingOf({ reading }: Operation): Permit[] {
  const list = reading && lists.find(({ path }) => path === reading.path);
  return list ? [permit(list)] : [];
}
