import type { FieldKind } from '../model/operation';
import type { AspireRecord } from '../model/record';
import { isWellFormed } from '../model/unicode';
import { compareTimestamps, withUtcZone } from './dates';
import { plainNumber } from './decimals';
import { quote } from './literals';

/** One field of an order. Where its value may be null, null comes first, and last where it is descending. */
export type SortKey = { field: string; kind: FieldKind; descending?: boolean; nullable?: boolean };

/** A record's values in the fields of an order: where in it the record stands. */
export type KeysetPosition = readonly (string | number | boolean | null)[];

/** A segment of a listing in which the first sort field is never null, or always. */
export type Segment = { filter: string; terms: readonly SortKey[] };

/** Texts are put into the address of the next page; longer ones than this are not, in characters. */
const longestText = 200;

/** `ModifiedDate desc,PropertyID asc` */
export function orderbyOf(terms: readonly SortKey[]): string {
  return terms.map(({ field, descending }) => `${field} ${descending ? 'desc' : 'asc'}`).join(',');
}

/**
 * The parts of a listing, in order. Null compares with nothing, and true and false with nothing but themselves, so that
 * each of these is a part of its own.
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

/** What lies behind a record in an order, as OData. */
export function afterPosition(terms: readonly SortKey[], mark: KeysetPosition): string {
  const [term, ...others] = terms;
  const [value = null, ...rest] = mark;
  if (!term) return '';
  const literal = literalOf(value, term.kind);
  const further = `${term.field} ${term.descending ? 'lt' : 'gt'} ${literal}`;
  if (others.length === 0) return further;
  return `(${further} or (${term.field} eq ${literal} and ${afterPosition(others, rest)}))`;
}

/** Where a record stands. */
export function positionOf(row: AspireRecord, terms: readonly SortKey[]): KeysetPosition {
  return terms.map(({ field }) => {
    const value = row[field];
    return ['string', 'number', 'boolean'].includes(typeof value) ? (value as string | number | boolean) : null;
  });
}

/** Whether `beyond` can say where such a record stands, in the address of a request. */
export function isEncodable(mark: KeysetPosition): boolean {
  return mark.every((value) => typeof value !== 'string' || (value.length <= longestText && isWellFormed(value)));
}

/** Compares where two records stand: below 0 where the first comes first. Text is compared without regard to case. */
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
