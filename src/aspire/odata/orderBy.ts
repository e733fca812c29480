import type { FieldKind } from '../model/operation';
import type { AspireRecord } from '../model/record';
import { isWellFormed } from '../model/unicode';
import { compareTimestamps, withUtcZone } from './dates';
import { plainNumber } from './decimals';
import { quote } from './literals';

/** One field of a sort order. Null comes first in ascending and last in descending order. */
export type SortKey = { field: string; kind: FieldKind; descending?: boolean; nullable?: boolean };

/** A record's position in a sort order: its values in the sort fields. */
export type KeysetPosition = readonly (string | number | boolean | null)[];

/** A segment of a listing in which the first sort field is always null, or never. */
export type Segment = { filter: string; terms: readonly SortKey[] };

/** The maximum length of a text in a position, in characters, since it becomes part of the next page's URL. */
const maxTextLength = 200;

/** `ModifiedDate desc,PropertyID asc` */
export function orderbyOf(terms: readonly SortKey[]): string {
  return terms.map(({ field, descending }) => `${field} ${descending ? 'desc' : 'asc'}`).join(',');
}

/**
 * Splits a listing into segments, in order. OData's `gt` and `lt` do not work with null, true and false, so each of these
 * values in the first sort field gets its own segment.
 */
export function splitByNulls(filter: string, terms: readonly SortKey[]): Segment[] {
  const [first, ...rest] = terms;
  if (!first || rest.length === 0) return [{ filter, terms }];
  const { field, kind, descending, nullable } = first;
  const only = (value: string): Segment => ({ filter: and(filter, `${field} eq ${value}`), terms: rest });
  const empty = nullable ? [only('null')] : [];
  const filled =
    kind === 'boolean'
      ? [only('false'), only('true')]
      : [{ filter: nullable ? and(filter, `${field} ne null`) : filter, terms }];
  const ascending = [...empty, ...filled];
  return descending ? ascending.reverse() : ascending;
}

/** The keyset predicate: the OData condition for all records after a position. */
export function afterPosition(terms: readonly SortKey[], position: KeysetPosition): string {
  const [term, ...others] = terms;
  const [value = null, ...rest] = position;
  if (!term) return '';
  const literal = literalOf(value, term.kind);
  const further = `${term.field} ${term.descending ? 'lt' : 'gt'} ${literal}`;
  if (others.length === 0) return further;
  return `(${further} or (${term.field} eq ${literal} and ${afterPosition(others, rest)}))`;
}

/** The position of a record. */
export function positionOf(row: AspireRecord, terms: readonly SortKey[]): KeysetPosition {
  return terms.map(({ field }) => {
    const value = row[field];
    return ['string', 'number', 'boolean'].includes(typeof value) ? (value as string | number | boolean) : null;
  });
}

/** Whether `afterPosition` can express this position in the URL of a request. */
export function isEncodable(position: KeysetPosition): boolean {
  return position.every((value) => typeof value !== 'string' || (value.length <= maxTextLength && isWellFormed(value)));
}

/** Compares two positions: negative if the first comes first. The case of texts is ignored. */
export function comparePositions(terms: readonly SortKey[]): (one: KeysetPosition, other: KeysetPosition) => number {
  return (one, other) => {
    for (const [index, { kind, descending }] of terms.entries()) {
      const found = compare(one[index] ?? null, other[index] ?? null, kind);
      if (found !== 0) return descending ? -found : found;
    }
    return 0;
  };
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function compare(one: KeysetPosition[number], other: KeysetPosition[number], kind: FieldKind): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (kind === 'text') return collator.compare(String(one), String(other));
  if (kind === 'date') return compareTimestamps(String(one), String(other));
  return Number(one) - Number(other);
}

function literalOf(value: KeysetPosition[number], kind: FieldKind): string {
  if (value === null) return 'null';
  if (kind === 'text') return quote(String(value));
  if (kind === 'date') return withUtcZone(value);
  return typeof value === 'number' ? plainNumber(value) : String(value);
}

/** Two conditions that must both hold. */
export function and(filter: string, condition: string): string {
  if (filter === '' || condition === '') return filter + condition;
  return `(${filter}) and ${condition}`;
}
