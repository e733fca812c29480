import type { Operation, Shape } from '../../api/model/model';
import { readApi } from '../../api/model/readApi';
import { compositeOperations } from '../../api/operations/compositeOperations';

/** A request that an operation may make: as the pages of `api/` describe it, and nothing else. */
export type Permit = { method: string; path: RegExp; query: readonly string[]; body?: Shape };

/** Where a file may be fetched from. It is not Aspire's, and gets no bearer. */
export const filePath = '/files/plan.pdf';

const api = readApi();
const conveniences = new Map(compositeOperations(api).map((convenience) => [convenience.name, convenience]));
const lists = [...api.operations.values()].filter(({ replies }) => ['rows', 'texts'].includes(replies.kind));

const odata = ['$filter', '$select', '$orderby', '$expand', '$top', '$skip', '$pageNumber', '$limit'];
const optionsOf = { odata, filter: ['$filter', '$select'], none: [] };

/** What the operation of this name may ask Aspire for. */
export function permitsOf(name: string): Permit[] {
  const known = api.operations.get(name);
  if (known) return [permit(known), ...readingOf(known)];
  const convenience = conveniences.get(name);
  switch (convenience?.kind) {
    case 'getById':
      return [permit(convenience.list)];
    case 'batchCreate':
      return [permit(convenience.create)];
    case 'upsert':
      return [convenience.list, convenience.create, convenience.update].map(permit);
  }
  if (name.endsWith('_ddl')) return lists.map(permit);
  switch (name) {
    case 'attachments_upload_file':
      return [
        named('attachments_post'),
        named('attachments_get'),
        { method: 'GET', path: new RegExp(`^${filePath}$`), query: [] },
      ];
    case 'attachments_download_file':
      return [named('attachments_get'), named('attachments_get_attachment_file_data')];
    case 'verify_connection':
      return [named('version_get_api_version'), ...lists.map(permit)];
    case '#token_request':
      return [named('authorization_authenticate_api_request')];
    default:
      throw new Error(`nothing says what ${name} may ask Aspire for`);
  }
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

function named(name: string): Permit {
  const operation = api.operations.get(name);
  if (!operation) throw new Error(`Aspire has no operation ${name}`);
  return permit(operation);
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
