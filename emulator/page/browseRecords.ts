import type { EmulatorContext } from '../admin/emulatorContext';
import { AdminError } from '../model/adminError';
import { ApiError } from '../model/apiResponse';
import type { Settings } from '../model/settings';
import type { Values } from '../model/values';
import { listRecords } from '../server/listRecords';
import { listOperation } from './describeLists';

/** Rows of a list, and whether others follow. */
export type RecordPage = { rows: Values[]; more: boolean };

/** Whoever looks at the records must see them all, however Aspire is told to page. */
const plainPaging: Partial<Settings> = {
  skip: 'supported',
  shortPages: 'never',
  defaultOrder: 'key',
  queryErrorReply: 'text',
};

const defaultSize = 50;
const largestSize = 500;

/** Reads rows for the page: like a call of the API, but without token, scopes, faults and journal. */
export function browseRecords(list: string, query: URLSearchParams, context: EmulatorContext): RecordPage {
  const resource = context.store.lists.find(({ name }) => name === list);
  if (!resource) throw new AdminError(`there is no list "${list}"`);
  const size = sizeIn(query);
  const options = new URLSearchParams({ $top: String(size + 1) });
  for (const name of ['$filter', '$orderby', '$skip']) {
    const value = query.get(name);
    if (value) options.set(name, value);
  }
  const settings = { ...context.settings, ...plainPaging };
  try {
    const rows = listRecords(listOperation(resource), options.toString(), context.store, settings);
    return { rows: rows.slice(0, size), more: rows.length > size };
  } catch (error) {
    throw error instanceof ApiError ? new AdminError(textOf(error)) : error;
  }
}

function sizeIn(query: URLSearchParams): number {
  const text = query.get('$top') ?? String(defaultSize);
  const size = Number(text);
  if (/^\d+$/.test(text) && size >= 1 && size <= largestSize) return size;
  throw new AdminError(`$top must be a whole number from 1 to ${largestSize} here, not "${text}"`);
}

function textOf({ body, status }: ApiError): string {
  return typeof body === 'string' ? body : JSON.stringify(body ?? status);
}
