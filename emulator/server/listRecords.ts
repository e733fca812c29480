import type { Operation, Shape } from '../../api/model/model';
import { plainText, Refusal } from '../model/apiResponse';
import {
  checkExpand,
  compileFilter,
  compileOrderBy,
  compileSelect,
  inKnownCase,
  ODataError,
  parseQuery,
  type FilterOptions,
} from '../odata';
import { isoDuration } from '../odata/moments';
import type { Settings } from '../options';
import { fileRows } from '../rules/attachments';
import type { Range, Store } from '../store/store';
import { textOf, type Row, type Values } from '../model/values';

/** The most rows that Aspire gives in a page. */
const largestPage = 1000;

type Query = ReadonlyMap<string, string>;

/** Answers a list: the rows of one page. `rawQuery` is the part of the URL after the `?`. */
export function answerList(operation: Operation, rawQuery: string, store: Store, settings: Settings): Values[] {
  try {
    const rows = rowsOf(operation, queryIn(rawQuery, shapeOf(operation), settings), store, settings);
    return settings.durations === 'iso' ? rows.map((row) => withIsoDurations(row, shapeOf(operation))) : rows;
  } catch (error) {
    throw error instanceof ODataError ? refused(error, settings) : error;
  }
}

function refused({ message }: ODataError, { queryErrorReply }: Settings): Refusal {
  if (queryErrorReply === 'text') return new Refusal(400, message, plainText);
  return queryErrorReply === 'object' ? new Refusal(400, { error: { message } }) : Refusal.rule(message);
}

function rowsOf(operation: Operation, query: Query, store: Store, settings: Settings): Values[] {
  switch (operation.options) {
    case 'none':
      return everyRow(operation.resource.name, store);
    case 'filter':
      return filteredFiles(operation, query, store, settings);
    default:
      return page(operation, query, store, settings);
  }
}

function queryIn(rawQuery: string, shape: Shape, { nameCase }: Settings): Query {
  const query = parseQuery(rawQuery);
  if (nameCase === 'heeded') return query;
  const known = (name: string) => ['$filter', '$select', '$orderby', '$expand'].includes(name);
  return new Map([...query].map(([name, text]) => [name, known(name) ? inKnownCase(text, shape) : text]));
}

function withIsoDurations(row: Values, { fields }: Shape): Values {
  const durations = fields.filter(({ name, format }) => format === 'duration' && typeof row[name] === 'string');
  return { ...row, ...Object.fromEntries(durations.map(({ name }) => [name, isoDuration(textOf(row[name]))])) };
}

function everyRow(resource: string, store: Store): Values[] {
  const rows: Values[] = [];
  store.scan(resource, { low: 1, high: Infinity }, false, (row) => void rows.push(store.plain(resource, row)));
  return rows;
}

/** The contents of attachments: only with a filter, and not by pages. */
function filteredFiles(operation: Operation, query: Query, store: Store, settings: Settings): Values[] {
  const filter = given(query, '$filter');
  if (filter === undefined) throw Refusal.rule('A $filter is required, such as AttachmentID eq 1.');
  if (query.has('$top') || query.has('$skip')) throw Refusal.rule('$top and $skip are not supported here.');
  const shape = shapeOf(operation);
  const matches = compileFilter(filter, shape, readingOf(settings));
  const range = rangeOf(filter, 'AttachmentID');
  return selected([...fileRows(store, range)].filter(matches), query, shape) as Values[];
}

function page(operation: Operation, query: Query, store: Store, settings: Settings): Values[] {
  const { name, key } = operation.resource;
  const shape = shapeOf(operation);
  const { size, offset } = pageOf(query, settings);
  const filter = given(query, '$filter');
  const matches = filter === undefined ? () => true : compileFilter(filter, shape, readingOf(settings));
  const orderBy = given(query, '$orderby');
  const expand = given(query, '$expand');
  if (expand !== undefined) checkExpand(expand, shape);
  const select = given(query, '$select');
  const onlyKey = key.length === 1 ? key[0] : undefined;
  const answer = select === undefined ? (row: Row) => store.plain(name, row) : compileSelect(select, shape);

  const direction = orderBy === undefined ? unasked(settings) : orderedByKey(orderBy, onlyKey);
  const range = rangeOf(filter, onlyKey);
  let rows: Row[] = [];
  if (direction) {
    // The rows stand in the order of their ids: stop as soon as the page is full.
    store.scan(name, range, direction === 'desc', (row) => {
      if (matches(row)) rows.push(row);
      return rows.length < offset + size;
    });
  } else {
    store.scan(name, range, false, (row) => {
      if (matches(row)) rows.push(row);
    });
    rows = rows.sort(compileOrderBy(orderBy!, shape, readingOf(settings)));
  }
  return rows.slice(offset, offset + size).map((row) => answer(row) as Values);
}

function selected(rows: readonly Row[], query: Query, shape: Shape): readonly Row[] {
  const select = given(query, '$select');
  return select === undefined ? rows : (rows.map(compileSelect(select, shape)) as Row[]);
}

function unasked({ orderUnasked }: Settings): 'asc' | 'desc' {
  return orderUnasked === 'key' ? 'asc' : 'desc';
}

function readingOf({ textCase, maxListedValues }: Settings): FilterOptions {
  return { caseSensitive: textCase === 'heeded', maxListedValues };
}

function shapeOf({ replies }: Operation): Shape {
  if (!('type' in replies)) throw new Error('a list replies rows');
  return replies.type;
}

/** An option that says something: a name with nothing behind it counts as left out. */
function given(query: Query, name: string): string | undefined {
  const value = query.get(name)?.trim();
  return value === '' ? undefined : value;
}

/** How many rows, and from which on. `$pageNumber` counts from 1. */
function pageOf(query: Query, settings: Settings): { size: number; offset: number } {
  const asked = whole(query, '$limit', 0) ?? whole(query, '$top', 0);
  if (asked !== undefined && asked > largestPage && settings.maxPage === 'reject') {
    throw Refusal.rule(`A page holds at most ${largestPage} rows.`);
  }
  const full = Math.min(asked ?? settings.pageSizeWithoutOptions, largestPage);
  const size = settings.shortPages === 'always' && full > 1 ? full - Math.ceil(full / 10) : full;
  const skipped = whole(query, '$skip', 0) ?? 0;
  const pageNumber = whole(query, '$pageNumber', 1) ?? 1;
  return { size, offset: (pageNumber - 1) * size + (settings.skip === 'ignored' ? 0 : skipped) };
}

function whole(query: Query, name: string, least: number): number | undefined {
  const text = given(query, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > 2_147_483_647) {
    throw Refusal.rule(`${name} must be a whole number of at least ${least}.`);
  }
  return value;
}

function orderedByKey(orderBy: string, key: string | undefined): 'asc' | 'desc' | undefined {
  const [, name, direction = 'asc'] = /^(\w+)(?:\s+(asc|desc))?$/.exec(orderBy) ?? [];
  return key !== undefined && name === key ? (direction as 'asc' | 'desc') : undefined;
}

/**
 * The ids that a filter can let pass, as far as its comparisons with the key say. Only where every comparison must hold:
 * with an `or`, a `not` or a comparison of comparisons anywhere, all ids are looked at.
 */
function rangeOf(filter: string | undefined, key: string | undefined): Range {
  const range: Range = { low: 1, high: Infinity };
  const bare = filter?.replace(/'(?:[^']|'')*'/g, "''");
  if (bare === undefined || key === undefined || /\b(or|not)\b|[)\d]\s+(eq|ne)\b/i.test(bare)) return range;
  for (const [, operator, text] of bare.matchAll(
    new RegExp(`(?<![\\w/])${key}\\s+(eq|gt|ge|lt|le)\\s+(\\d+)(?![\\w.])`, 'g'),
  )) {
    const value = Number(text);
    if (operator === 'eq' || operator === 'ge') range.low = Math.max(range.low, value);
    if (operator === 'gt') range.low = Math.max(range.low, value + 1);
    if (operator === 'eq' || operator === 'le') range.high = Math.min(range.high, value);
    if (operator === 'lt') range.high = Math.min(range.high, value - 1);
  }
  return range;
}
