import type { Operation, Shape } from '../../api/model/model';
import { readApi } from '../../api/model/readApi';
import { conveniencesOf } from '../../tools/generate/conveniences';

/** A request that an operation may send, as the pages of `api/` describe it. */
export type AllowedRequest = { method: string; path: RegExp; query: readonly string[]; body?: Shape };

/** The path of the file to upload. It does not belong to Aspire, so the request must not carry the bearer. */
export const filePath = '/files/plan.pdf';

const api = readApi();
const conveniences = new Map(conveniencesOf(api).map((convenience) => [convenience.name, convenience]));
const lists = [...api.operations.values()].filter(({ replies }) => ['rows', 'texts'].includes(replies.kind));

const odata = ['$filter', '$select', '$orderby', '$expand', '$top', '$skip', '$pageNumber', '$limit'];
const optionsOf = { odata, filter: ['$filter', '$select'], none: [] };

/** The requests that the operation of this name may send. */
export function allowedRequestsOf(name: string): AllowedRequest[] {
  const known = api.operations.get(name);
  if (known) return [allowedRequest(known), ...readingOf(known)];
  const convenience = conveniences.get(name);
  switch (convenience?.kind) {
    case 'getById':
      return [allowedRequest(convenience.list)];
    case 'batchCreate':
      return [allowedRequest(convenience.create)];
    case 'upsert':
      return [convenience.list, convenience.create, convenience.update].map(allowedRequest);
  }
  if (name.endsWith('_ddl')) return lists.map(allowedRequest);
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
      return [named('version_get_api_version'), ...lists.map(allowedRequest)];
    case '#token_request':
      return [named('authorization_authenticate_api_request')];
    default:
      throw new Error(`allowedRequestsOf does not know the operation ${name}`);
  }
}

/** The body's fields where the body is the input unchanged; undefined where there is no body, or a record is merged in. */
export function fieldsSentAsGiven(name: string): string[] | undefined {
  const { body, reading } = api.operations.get(name) ?? {};
  return reading ? undefined : body?.fields.map((field) => field.name);
}

/** The key of the records that a path lists; undefined for a path that is not a list. */
export function keyOfList(path: string): readonly string[] | undefined {
  return lists.find((list) => list.path === path)?.resource.key;
}

function named(name: string): AllowedRequest {
  const operation = api.operations.get(name);
  if (!operation) throw new Error(`Aspire has no operation ${name}`);
  return allowedRequest(operation);
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
