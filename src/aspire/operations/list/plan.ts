import { createHash } from 'node:crypto';
import { fieldTitle } from '../../model/fieldTitle';
import type { OperationRow } from '../../model/operation';
import { isWellFormed } from '../../model/unicode';
import { compileConditions, type Condition } from '../../odata/filter';
import { readDateValue } from '../../odata/dates';
import type { SortKey } from '../../odata/orderBy';
import { unbalancedPart } from '../../odata/rawFilter';
import { readCursor, type Position } from '../../pagination/cursor';
import { defaultPage, defaultRecords, maxPage, problemsOfChoices, sinceInput } from './inputRules';

export type Query = [name: string, value: string][];

/** The requests that a list will send: for one page or for all pages. */
export type ListPlan = OnePagePlan | AllPagesPlan;

type BasePlan = {
  /** One `$filter` for each query that the list needs; empty text means no filter. Their results are combined. */
  filters: string[];
  /** The options of every request, besides filter, order and page. */
  common: Query;
  /** The order that the builder chose, otherwise that of the key. */
  orderby: string;
  /** Fields that are read only for the watermark or for sorting, and not returned. */
  extraFields: readonly string[];
  /** The timestamp fields that the watermark is read from. */
  timestamps: readonly string[];
  since?: string;
};

type OnePage = { mode: 'page'; query: Query; size: number; pageNumber?: number };

type AllPages = {
  mode: 'all';
  byKey: boolean;
  order?: readonly SortKey[];
  pageSize: number;
  maxRecords: number;
  from?: Position;
  queryHash: string;
};

export type OnePagePlan = BasePlan & OnePage;
export type AllPagesPlan = BasePlan & AllPages;

type Fields = Record<string, unknown>;
type Read<T> = T | { problems: string[] };

/** Turns a list's validated input into OData queries, or returns the problems with it. */
export function planList(operation: OperationRow, fields: Fields): Read<ListPlan> {
  const problems = [...problemsOfChoices(fields), ...invalidText(fields), ...unbalanced(fields), ...conflicts(fields)];
  const known = operation.fields ?? {};
  const chosen = fields.fields as string[] | undefined;
  for (const name of [...(chosen ?? []), ...(fields.sort_by === undefined ? [] : [text(fields.sort_by)])]) {
    if (!Object.hasOwn(known, name))
      problems.push(`There is no field "${name.slice(0, 100)}" to choose or to sort by.`);
  }
  if (problems.length > 0) return { problems };
  const conditions = compileConditions(
    (fields.conditions ?? []) as Condition[],
    fields.match === 'any' ? 'any' : 'all',
    known,
    { alongside: lengthBeside(fields) },
  );
  if ('problems' in conditions) return conditions;
  const since = readSince(operation, fields);
  if ('problems' in since) return since;
  const filters = conditions.filters.map((filter) => and([filter, since.filter, text(fields.filter)]));
  const allPages = fields.fetch_all === true || text(fields.cursor) !== '' || filters.length > 1;
  const timestamps = timestampsOf(operation);
  const needs = { allPages, timestamps, sync: since.value !== undefined };
  const { select, extraFields } = selectionOf(operation, fields, needs);
  const common = definedOptions({ $select: select, $expand: fields.expand, 'api-version': fields.api_version });
  const base = { filters, common, orderby: orderOf(operation, fields), extraFields, timestamps, since: since.value };
  return allPages ? planAll(operation, fields, base) : { ...base, ...planPage(operation, fields) };
}

type Needs = { allPages: boolean; timestamps: readonly string[]; sync: boolean };

/**
 * The fields to request: the chosen ones, and those that paging, sorting and the watermark need. A raw OData `select` is
 * only changed if something is missing from it.
 */
function selectionOf(
  { resource, fields: known = {} }: OperationRow,
  { fields, select, sort_by }: Fields,
  { allPages, timestamps, sync }: Needs,
): { select?: string; extraFields: string[] } {
  if (fields === undefined && select === undefined) return { extraFields: [] };
  const chosen = (fields ?? []) as string[];
  const raw = text(select)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (chosen.length + raw.length === 0) return { extraFields: [] };
  const isChosen = chosen.length > 0;
  const own = isChosen ? [...resource.key, ...chosen] : [...(allPages ? resource.key : []), ...raw];
  const sorting = allPages && Object.hasOwn(known, text(sort_by)) ? [text(sort_by)] : [];
  const needed = [...sorting, ...(isChosen || sync ? timestamps : [])];
  const extraFields = needed.filter((name) => !own.includes(name));
  return { select: isChosen || allPages || sync ? unique([...own, ...needed]).join(',') : text(select), extraFields };
}

/** One page, with the builder's page options. Without any, the defaults of `$pageNumber` and `$limit` apply. */
function planPage({ options }: OperationRow, { top, skip, page_number, limit }: Fields): OnePage {
  if (options !== 'odata') return { mode: 'page', query: [], size: Infinity };
  const byRows = top !== undefined || skip !== undefined;
  const $limit = limit ?? (byRows ? undefined : defaultPage);
  const $pageNumber = page_number ?? (byRows ? undefined : 1);
  const $top = top ?? ($limit === undefined ? defaultPage : undefined);
  // $top and $skip count rows, so there is no next page number.
  const pageNumber = byRows ? undefined : Number($pageNumber);
  return {
    mode: 'page',
    query: definedOptions({ $top, $skip: skip, $pageNumber, $limit }),
    size: Number($top ?? $limit),
    pageNumber,
  };
}

/** All pages: by key, by the builder's sort order, or by page number if records have no key. */
function planAll(operation: OperationRow, fields: Fields, base: BasePlan): Read<ListPlan> {
  const { name, resource } = operation;
  if (fields.page_number !== undefined)
    return { problems: ['page_number does not go with fetch_all, a cursor, or a long list of values.'] };
  const terms = termsOf(operation, fields);
  const order = text(fields.orderby) === '' ? terms : undefined;
  const byKey = order?.length === 1 && order[0]?.descending !== true;
  if (base.filters.length > 1 && !order)
    return {
      problems: [
        terms
          ? 'orderby does not go with so many values: they take several calls. Use sort_by.'
          : `The conditions hold more values than one call takes. Use fewer: ${resource.plural} have no id to merge several calls by.`,
      ],
    };
  const maxRecords = Number(
    fields.max_records ??
      (fields.fetch_all === true || text(fields.cursor) !== '' ? defaultRecords : (fields.limit ?? defaultPage)),
  );
  // The pages of concurrent calls are in memory together, so they are smaller if there are several filters.
  const defaultSize = Math.max(50, Math.min(maxPage / 2, Math.floor((4 * maxPage) / base.filters.length)));
  const pageSize = Math.min(Number(fields.limit ?? defaultSize), maxRecords);
  const queryHash = createHash('sha256')
    .update(JSON.stringify([name, base.filters, base.common, base.orderby]))
    .digest('base64url')
    .slice(0, 16);
  const plan = { ...base, mode: 'all', byKey, order, pageSize, maxRecords, queryHash } as const;
  if (text(fields.cursor) === '') return plan;
  const from = readCursor(text(fields.cursor), queryHash);
  if (from) return { ...plan, from };
  return {
    problems: [
      'The cursor does not belong to this list with these inputs. Give it together with the same inputs as before, or leave it out to begin anew.',
    ],
  };
}

/** The sort keys for keyset paging: the builder's field, then the key. Undefined if they do not identify a record. */
function termsOf(
  { resource, fields: known = {} }: OperationRow,
  { sort_by, sort_direction }: Fields,
): SortKey[] | undefined {
  const descending = sort_direction === 'descending' || undefined;
  const names = sort_by === undefined ? resource.key : unique([text(sort_by), ...resource.key]);
  const terms = names.map((field): SortKey | undefined => {
    const kind = known[field] ?? (resource.key.length === 1 && field === resource.key[0] ? 'integer' : undefined);
    const isKey = resource.key.includes(field);
    return kind && { field, kind, ...(field === sort_by ? { descending } : {}), ...(isKey ? {} : { nullable: true }) };
  });
  return resource.key.length > 0 && terms.every((term) => term !== undefined) ? terms : undefined;
}

/** The `$orderby`: the builder's field, then the key, so that the order is always the same. */
function orderOf({ resource }: OperationRow, { sort_by, sort_direction, orderby }: Fields): string {
  if (text(orderby) !== '') return text(orderby);
  const descending = sort_direction === 'descending';
  const names = sort_by === undefined ? resource.key : unique([text(sort_by), ...resource.key]);
  return names.map((name) => `${name} ${name === sort_by && descending ? 'desc' : 'asc'}`).join(',');
}

function timestampsOf({ timestamps }: OperationRow): string[] {
  return [timestamps?.changed, timestamps?.created].filter((name) => name !== undefined);
}

/**
 * The filter for `changed_since` or `created_since`. A record that was never changed has no time of change, so its time of
 * creation counts. A record without any timestamp is always included, since it might otherwise be missed.
 */
function readSince(operation: OperationRow, fields: Fields): Read<{ filter: string; value?: string }> {
  const name = sinceInput(operation.timestamps);
  if (name === undefined || fields[name] === undefined || fields[name] === '') return { filter: '' };
  const moment = readDateValue(fields[name]);
  if ('problem' in moment) return { problems: [`${fieldTitle(name)} (${name}) ${moment.problem}.`] };
  const value = moment.begins;
  const timestamps = timestampsOf(operation);
  const nullable = operation.timestamps?.nullable ?? [];
  const without = timestamps.every((timestamp) => nullable.includes(timestamp))
    ? [timestamps.map((timestamp) => `${timestamp} eq null`).join(' and ')]
    : [];
  const alternatives = [
    ...timestamps.map((timestamp) => `${timestamp} ge ${value}`),
    ...without.map((all) => (timestamps.length > 1 ? `(${all})` : all)),
  ];
  return { filter: alternatives.length > 1 ? `(${alternatives.join(' or ')})` : alternatives.join(''), value };
}

function conflicts({ fields, select, sort_by, orderby, fetch_all, top, skip, max_records, cursor }: Fields): string[] {
  return [
    max_records !== undefined &&
      fetch_all !== true &&
      text(cursor) === '' &&
      'max_records goes with fetch_all: set that to true, or use limit for one page.',
    fields !== undefined && select !== undefined && 'Choose fields with fields or with select, not with both.',
    sort_by !== undefined && orderby !== undefined && 'Sort with sort_by or with orderby, not with both.',
    fetch_all === true &&
      (top !== undefined || skip !== undefined) &&
      'top and skip do not go with fetch_all; use max_records.',
  ].filter((problem) => problem !== false);
}

function invalidText(fields: Fields): string[] {
  return Object.entries(fields)
    .filter(([, value]) => typeof value === 'string' && !isWellFormed(value))
    .map(([name]) => `${name} holds half a character that cannot be sent.`);
}

/** A builder's own OData that would leave its place: a parenthesis closed too early takes the conditions beside it along. */
function unbalanced(fields: Fields): string[] {
  return ['filter', 'orderby', 'select', 'expand'].flatMap((name) => {
    const problem = unbalancedPart(text(fields[name]));
    return problem === undefined ? [] : [`${fieldTitle(name)} (${name}) ${problem}.`];
  });
}

/** How much of a request's address the inputs beside the conditions take, in characters. */
function lengthBeside({ filter, orderby, select, expand, fields }: Fields): number {
  return encodeURIComponent([...[filter, orderby, select, expand].map(text), ...((fields ?? []) as string[])].join(','))
    .length;
}

/** Conditions that must all hold; a builder's own filter is put in parentheses, whatever it says. */
function and([conditions = '', since = '', own = '']: string[]): string {
  if (conditions === '' && since === '') return own;
  return [conditions, since, own === '' ? '' : `(${own})`].filter((part) => part !== '').join(' and ');
}

function definedOptions(options: Record<string, unknown>): Query {
  return Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => [name, String(value)]);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
