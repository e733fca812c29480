import { createHash } from 'node:crypto';
import { fieldLabel } from '../../model/fieldLabel';
import { onceFor } from '../../model/onceFor';
import type { OperationRow } from '../../model/operation';
import { compileConditions, type Compiled, type Condition } from '../../odata/filter';
import { readDateValue } from '../../odata/dates';
import type { SortKey } from '../../odata/orderBy';
import { readCursor, type Position } from '../../pagination/cursor';
import { largestPage } from '../../pagination/types';
import { inputProblems } from './inputProblems';
import { defaultPage, sinceInput } from './inputRules';
import { orderOf, type Order } from './order';
import { selectionOf } from './selection';

export type Query = [name: string, value: string][];

/** What a list is going to ask, and how. */
export type ListPlan = OnePagePlan | AllPagesPlan;

type BasePlan = {
  /** The query without its pages: one `$filter` each (empty for none). Their results together are the answer. */
  filters: string[];
  /** What every request of the list carries besides filter, order and page. */
  common: Query;
  /** The order, ending in the key. */
  orderby: string;
  /** The same field by field; absent where it cannot be gone through from record to record. */
  order?: readonly SortKey[];
  /** Whether the order is that of the key alone. */
  byKey: boolean;
  /** How many records a call of several asks for unless told. */
  usualPageSize: number;
  /** Fields that are read only to find the watermark or to sort by, and are not to come back. */
  extraFields: readonly string[];
  /** The timestamp fields that the watermark is read from. */
  timestamps: readonly string[];
  since?: string;
};

type OnePage = {
  mode: 'page';
  query: Query;
  size: number;
  pageNumber?: number;
  /** How many records stand before the page; undefined where that is unknown. */
  skip?: number;
};

type AllPages = {
  mode: 'all';
  pageSize: number;
  maxRecords: number;
  from?: Position;
  queryHash: string;
};

export type OnePagePlan = BasePlan & OnePage;
export type AllPagesPlan = BasePlan & AllPages;

type Fields = Record<string, unknown>;
type Read<T> = T | { problems: string[] };

/**
 * Reads a list's checked input. Nothing is sent where something is wrong with it. `values`: how many values of a list one call
 * is to hold, where they are fewer than usual.
 */
export function planList(operation: OperationRow, fields: Fields, values?: number): Read<ListPlan> {
  const problems = inputProblems(operation, fields);
  if (problems.length > 0) return { problems };
  const conditions = conditionsOf(operation, fields, values);
  if ('problems' in conditions) return conditions;
  const since = readSince(operation, fields);
  if ('problems' in since) return since;
  const filters = conditions.filters.map((filter) => and([filter, since.filter, text(fields.filter)]));
  const isAll = fields.fetch_all === true || text(fields.cursor) !== '';
  const { orderby, terms: order } = orderOf(operation, fields);
  const unmergeable = filters.length > 1 ? severalCalls(operation, fields, order) : [];
  if (unmergeable.length > 0) return { problems: unmergeable };
  const timestamps = timestampsOf(operation);
  const { select, extraFields } = selectionOf(operation, fields, {
    many: isAll || filters.length > 1,
    sorting: order?.map(({ field }) => field) ?? [],
    timestamps,
    sync: since.value !== undefined,
  });
  const base: BasePlan = {
    filters,
    common: definedOptions({ $select: select, $expand: fields.expand, 'api-version': fields.api_version }),
    orderby,
    order,
    byKey: order?.length === 1 && order[0]?.descending !== true,
    usualPageSize: usualPageSize(filters.length),
    extraFields,
    timestamps,
    since: since.value,
  };
  return isAll ? planAll(operation, fields, base) : Object.assign(base, planPage(operation, fields));
}

/** One page: what the builder gave, as it is; `$pageNumber` and `$limit` where no page option was given. */
function planPage({ options }: OperationRow, { top, skip, page_number, limit }: Fields): OnePage {
  if (options !== 'odata') return { mode: 'page', query: [], size: Infinity, skip: 0 };
  const byRows = top !== undefined || skip !== undefined;
  const $limit = limit ?? (byRows ? undefined : defaultPage);
  const $pageNumber = page_number ?? (byRows ? undefined : 1);
  const $top = top ?? ($limit === undefined ? defaultPage : undefined);
  const query = definedOptions({ $top, $skip: skip, $pageNumber, $limit });
  const size = Math.min(Number($top ?? Infinity), Number($limit ?? Infinity));
  // $top and $skip count rows, so that there is no next page to name with them.
  if (!byRows)
    return { mode: 'page', query, size, pageNumber: Number($pageNumber), skip: (Number($pageNumber) - 1) * size };
  // Both ways of counting at once: where the page begins is Aspire's own choice.
  return { mode: 'page', query, size, skip: $pageNumber === undefined ? Number(skip ?? 0) : undefined };
}

/** All pages, from the beginning or from a cursor on. */
function planAll({ name }: OperationRow, fields: Fields, base: BasePlan): Read<ListPlan> {
  if (fields.page_number !== undefined) {
    const [page, all, cursor] = ['page_number', 'fetch_all', 'cursor'].map((name) => fieldLabel(name));
    return { problems: [`${page} does not go with ${all} or a ${cursor}. Leave one of them out.`] };
  }
  const maxRecords = fields.max_records === undefined ? Infinity : Number(fields.max_records);
  // However many calls the conditions take, it is the same list.
  const { conditions, match, filter } = fields;
  const queryHash = createHash('sha256')
    .update(JSON.stringify([name, conditions, match, base.since, filter, base.common, base.orderby]))
    .digest('base64url')
    .slice(0, 16);
  const pageSize = Math.min(Number(fields.limit ?? base.usualPageSize), maxRecords);
  const plan = { ...base, pageSize, mode: 'all', maxRecords, queryHash } as const;
  if (text(fields.cursor) === '') return plan;
  const from = readCursor(text(fields.cursor), queryHash);
  if (from) return { ...plan, from };
  return {
    problems: [
      'The cursor does not belong to this list with these inputs. Give it together with the same inputs as before, or leave it out to begin anew.',
    ],
  };
}

/** Whether several calls can be merged into one list. */
function severalCalls({ resource }: OperationRow, fields: Fields, terms: Order['terms']): string[] {
  if (terms) return [];
  return [
    resource.key.length > 0 && text(fields.orderby) !== ''
      ? 'An orderby of more than fields and their directions does not go with so many values: they take several calls. Use sort_by.'
      : `The conditions hold more values than one call takes. Use fewer: ${resource.plural} have no id to merge several calls by.`,
  ];
}

/** Several calls at once hold their pages in memory at once. */
function usualPageSize(calls: number): number {
  return Math.max(50, Math.min(largestPage / 2, Math.floor((4 * largestPage) / calls)));
}

const timestampsOf = onceFor(({ timestamps }: OperationRow) =>
  [timestamps?.changed, timestamps?.created].filter((name) => name !== undefined),
);

/**
 * The filter of `changed_since` or `created_since`. A record that was never changed has no changed timestamp, and counts by its
 * created one; a record without any timestamp always counts, since leaving it out might lose it.
 */
function readSince(operation: OperationRow, fields: Fields): Read<{ filter: string; value?: string }> {
  const name = sinceInput(operation.timestamps);
  if (name === undefined || fields[name] === undefined || fields[name] === '') return { filter: '' };
  const moment = readDateValue(fields[name]);
  if ('problem' in moment) return { problems: [`${fieldLabel(name)} ${moment.problem}.`] };
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

/** The filters of the conditions: a single empty one where there are none. */
function conditionsOf({ fields: known = {} }: OperationRow, fields: Fields, values?: number): Compiled {
  const { conditions, match } = fields;
  if (conditions === undefined) return { filters: [''] };
  const options = { values, alongside: lengthBeside(fields) };
  return compileConditions(conditions as Condition[], match === 'any' ? 'any' : 'all', known, options);
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
  const query: Query = [];
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && value !== '') query.push([name, `${value as string | number}`]);
  return query;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
