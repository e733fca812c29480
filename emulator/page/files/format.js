import { el } from './dom.js';

/** The address of one record; a key of several fields has several parts. */
export function recordHref(list, key) {
  return `#/records/${[list, ...key].map((part) => encodeURIComponent(String(part))).join('/')}`;
}

/** The address of a list with a filter, a sorting field and so on. */
export function listHref(list, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given).toString();
  return `#/records/${encodeURIComponent(list)}${search === '' ? '' : `?${search}`}`;
}

/** A path with its query. Dollars and commas stay as they are: they may, and are easier to read. */
export function pathWithQuery(path, options) {
  const search = new URLSearchParams(options).toString();
  const readable = search.replaceAll('%24', '$').replaceAll('%2C', ',').replaceAll('+', '%20');
  return search === '' ? path : `${path}?${readable}`;
}

/** A value as OData writes it, by the type of its field. */
export function literal(value, type) {
  if (value === null || value === 'null') return 'null';
  return type === 'string' ? `'${String(value).replaceAll("'", "''")}'` : String(value);
}

/** What stands in a cell: ids lead to their records, nested lists say how long they are. */
export function cellContent(value, field) {
  if (value === null || value === undefined) return el('span', { class: 'soft' }, 'null');
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  if (typeof value === 'object') return '1 entry';
  if (field.ref !== undefined && typeof value === 'number') {
    return el('a', { href: recordHref(field.ref, [value]) }, String(value));
  }
  return String(value);
}

export function cell(value, field) {
  const isLong = field.type === 'string' && String(value ?? '').length > 24;
  return el('td', { class: isAmount(field) ? 'number' : isLong ? 'long' : 'short' }, cellContent(value, field));
}

/** Whether a field holds amounts, which stand below each other by their digits; ids do not. */
export function isAmount({ name, type, ref }) {
  return type === 'number' || (type === 'integer' && ref === undefined && !/ID$/i.test(name));
}
