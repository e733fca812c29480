import type { Operation, Shape } from '../../api/model/model';
import { ApiError, plainText } from '../model/apiResponse';
import type { Settings } from '../model/settings';
import type { Row, Values } from '../model/values';
import {
  checkExpand,
  compileCondition,
  compileOrderBy,
  compileSelect,
  ODataError,
  readFilter,
  type FilterOptions,
} from '../odata';
import { fileRows } from '../rules/attachments';
import { presented } from '../store/currentRows';
import type { Store } from '../store/store';
import { candidates, keyDirection, keyIntervals } from './candidates';
import { FirstRows, looseOrder } from './firstRows';
import { optionText, pageOf, readQuery, type Query } from './listQuery';

/** The rows of one page of a list. `rawQuery` is the part of the URL after the `?`. */
export function listRecords(operation: Operation, rawQuery: string, store: Store, settings: Settings): Values[] {
  try {
    const rows = selectRows(operation, readQuery(rawQuery, shapeOf(operation), settings), store, settings);
    return rows.map((row) => presented(row, shapeOf(operation), settings));
  } catch (error) {
    throw error instanceof ODataError ? queryError(error, settings) : error;
  }
}

function queryError({ message }: ODataError, { queryErrorReply }: Settings): ApiError {
  if (queryErrorReply === 'text') return new ApiError(400, message, plainText);
  return queryErrorReply === 'object' ? new ApiError(400, { error: { message } }) : ApiError.rule(message);
}

function selectRows(operation: Operation, query: Query, store: Store, settings: Settings): Values[] {
  switch (operation.options) {
    case 'none':
      return allRows(operation.resource.name, store);
    case 'filter':
      return fileContents(operation, query, store, settings);
    default:
      return page(operation, query, store, settings);
  }
}

function allRows(resource: string, store: Store): Values[] {
  const rows: Values[] = [];
  store.scan(resource, { low: 1, high: Infinity }, false, (row) => void rows.push(store.toObject(resource, row)));
  return rows;
}

/** The contents of attachments, which need a filter and have no pages. */
function fileContents(operation: Operation, query: Query, store: Store, settings: Settings): Values[] {
  const filter = optionText(query, '$filter');
  if (filter === undefined) throw ApiError.rule('A $filter is required, such as AttachmentID eq 1.');
  if (query.has('$top') || query.has('$skip')) throw ApiError.rule('$top and $skip are not supported here.');
  const shape = shapeOf(operation);
  const options = filterOptions(settings);
  const condition = readFilter(filter, shape, options);
  const matches = compileCondition(condition, options);
  return selected(
    [...fileRows(store, keyIntervals(condition, 'AttachmentID'))].filter(matches),
    query,
    shape,
  ) as Values[];
}

function page(operation: Operation, query: Query, store: Store, settings: Settings): Values[] {
  const { name, key } = operation.resource;
  const shape = shapeOf(operation);
  const { size, offset } = pageOf(query, settings);
  const filter = optionText(query, '$filter');
  const options = filterOptions(settings);
  const condition = filter === undefined ? undefined : readFilter(filter, shape, options);
  const matches = condition === undefined ? () => true : compileCondition(condition, options);
  const orderBy = optionText(query, '$orderby');
  const expand = optionText(query, '$expand');
  if (expand !== undefined) checkExpand(expand, shape);
  const select = optionText(query, '$select');
  if (settings.expandWithSelect === 'reject' && name === 'Properties' && expand !== undefined && select !== undefined) {
    throw new ODataError('$expand', 'it cannot be combined with $select');
  }
  const onlyKey = key.length === 1 ? key[0] : undefined;
  const toResponse = select === undefined ? (row: Row) => store.toObject(name, row) : compileSelect(select, shape);

  const direction = orderBy === undefined ? defaultDirection(settings) : keyDirection(orderBy, onlyKey);
  const ids = candidates(condition, operation.resource, onlyKey, store);
  const rows: Row[] = [];
  if (direction && (orderBy === undefined || settings.keyOrder === 'exact')) {
    // The scan goes by id, so it can stop as soon as the page is full.
    let before = 0;
    store.scanThrough(name, ids, direction === 'desc', (row) => {
      if (!matches(row)) return true;
      if (before++ >= offset) rows.push(row);
      return rows.length < size;
    });
  } else {
    const order = direction ? looseOrder(onlyKey!, direction) : compileOrderBy(orderBy!, shape, options);
    const first = new FirstRows(offset + size, order);
    store.scanThrough(name, ids, false, (row) => {
      if (matches(row)) first.add(row);
    });
    rows.push(...first.rows().slice(offset));
  }
  return rows.slice(0, size).map((row) => toResponse(row) as Values);
}

function selected(rows: readonly Row[], query: Query, shape: Shape): readonly Row[] {
  const select = optionText(query, '$select');
  return select === undefined ? rows : (rows.map(compileSelect(select, shape)) as Row[]);
}

function defaultDirection({ defaultOrder }: Settings): 'asc' | 'desc' {
  return defaultOrder === 'key' ? 'asc' : 'desc';
}

function filterOptions(settings: Settings): FilterOptions {
  const { textCase, quotedDates, caseFunctions, maxFilterNodes, maxListedValues } = settings;
  return {
    caseSensitive: textCase === 'case-sensitive',
    refuseQuotedDates: quotedDates === 'reject',
    refuseCaseFunctions: caseFunctions === 'reject',
    maxFilterNodes,
    maxListedValues,
  };
}

function shapeOf({ replies }: Operation): Shape {
  if (!('type' in replies)) throw new Error('a list replies rows');
  return replies.type;
}
