import { plainNumber, quote } from './literals';
import type { FieldKind } from './operation';
import type { Row } from './rows';

/** One field of an order. Where its value may be null, null comes first, and last where it is descending. */
export type Term = { field: string; kind: FieldKind; descending?: boolean; nullable?: boolean };

/** A record's values in the fields of an order: where in it the record stands. */
export type Mark = readonly (string | number | boolean | null)[];

/** A part of a listing that can be gone through by its own order: there is no null in the first field of it, or nothing else. */
export type Phase = { filter: string; terms: readonly Term[] };

/** Texts are put into the address of the next page; longer ones than this are not, in characters. */
const longestText = 200;

/** `ModifiedDate desc,PropertyID asc` */
export function orderbyOf(terms: readonly Term[]): string {
  return terms.map(({ field, descending }) => `${field} ${descending ? 'desc' : 'asc'}`).join(',');
}

/**
 * The parts of a listing, in order. Null compares with nothing, and true and false with nothing but themselves, so that
 * each of these is a part of its own.
 */
export function phasesOf(filter: string, terms: readonly Term[]): Phase[] {
  const [first, ...rest] = terms;
  if (!first || rest.length === 0) return [{ filter, terms }];
  const { field, kind, descending, nullable } = first;
  const only = (value: string): Phase => ({ filter: both(filter, `${field} eq ${value}`), terms: rest });
  const empty = nullable ? [only('null')] : [];
  const filled =
    kind === 'boolean'
      ? [only('false'), only('true')]
      : [{ filter: nullable ? both(filter, `${field} ne null`) : filter, terms }];
  const ascending = [...empty, ...filled];
  return descending ? ascending.reverse() : ascending;
}

/** What lies behind a record in an order, as OData. */
export function beyond(terms: readonly Term[], mark: Mark): string {
  const [term, ...others] = terms;
  const [value = null, ...rest] = mark;
  if (!term) return '';
  const literal = literalOf(value, term.kind);
  const further = `${term.field} ${term.descending ? 'lt' : 'gt'} ${literal}`;
  if (others.length === 0) return further;
  return `(${further} or (${term.field} eq ${literal} and ${beyond(others, rest)}))`;
}

/** Where a record stands. */
export function markOf(row: Row, terms: readonly Term[]): Mark {
  return terms.map(({ field }) => {
    const value = row[field];
    return ['string', 'number', 'boolean'].includes(typeof value) ? (value as string | number | boolean) : null;
  });
}

/** Whether `beyond` can say where such a record stands, in the address of a request. */
export function isTellable(mark: Mark): boolean {
  return mark.every(
    (value) => typeof value !== 'string' || (value.length <= longestText && !/\p{Surrogate}/u.test(value)),
  );
}

/** Compares where two records stand: below 0 where the first comes first. Text is compared without regard to case. */
export function compareMarks(terms: readonly Term[]): (one: Mark, other: Mark) => number {
  return (one, other) => {
    for (const [index, { kind, descending }] of terms.entries()) {
      const found = compare(one[index] ?? null, other[index] ?? null, kind);
      if (found !== 0) return descending ? -found : found;
    }
    return 0;
  };
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function compare(one: Mark[number], other: Mark[number], kind: FieldKind): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (kind === 'text') return collator.compare(String(one), String(other));
  if (kind === 'date') return Date.parse(zoned(one)) - Date.parse(zoned(other));
  return Number(one) - Number(other);
}

function literalOf(value: Mark[number], kind: FieldKind): string {
  if (value === null) return 'null';
  if (kind === 'text') return quote(String(value));
  if (kind === 'date') return zoned(value);
  return typeof value === 'number' ? plainNumber(value) : String(value);
}

/** A stamp as it was given, in full; without a zone it counts as UTC, as everywhere in conditions. */
export function zoned(value: unknown): string {
  const text = String(value);
  return /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text) || !text.includes('T') ? text : `${text}Z`;
}

/** Two conditions that must both hold. */
export function both(filter: string, condition: string): string {
  if (filter === '' || condition === '') return filter + condition;
  return `(${filter}) and ${condition}`;
}
