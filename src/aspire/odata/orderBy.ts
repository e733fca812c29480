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
export type Segment = {
  filter: string;
  terms: readonly SortKey[];
  /** The value of the first field in all of the segment, where there is only one; it is not among the terms then. */
  fixed?: null | boolean;
};

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
  const only = (value: null | boolean): Segment => ({
    filter: and(filter, `${field} eq ${String(value)}`),
    terms: rest,
    fixed: value,
  });
  const empty = nullable ? [only(null)] : [];
  const filled =
    kind === 'boolean'
      ? [only(false), only(true)]
      : [
          {
            filter: nullable ? and(filter, `${field} ne null`) : filter,
            terms: [{ ...first, nullable: undefined }, ...rest],
          },
        ];
  const ascending = [...empty, ...filled];
  return descending ? ascending.reverse() : ascending;
}

/**
 * What stands at a position or behind it, as OData; what only stands behind it where `beyond` is set. A position may be
 * given in its first fields alone. Undefined where nothing can stand there, empty where everything does.
 */
export function fromPosition(
  terms: readonly SortKey[],
  mark: KeysetPosition,
  { beyond = false }: { beyond?: boolean } = {},
): string | undefined {
  const [term, ...others] = terms;
  const [value = null, ...rest] = mark;
  if (!term) return beyond ? undefined : '';
  const further = furtherThan(term, value);
  const same = equalTo(term, value);
  if (others.length === 0 || rest.length === 0) return beyond ? further : anyOf(further, same, orFurther(term, value));
  const inner = fromPosition(others, rest, { beyond });
  if (inner === undefined) return further;
  return anyOf(further, inner === '' ? same : `(${same} and ${inner})`);
}

/** The record at a position, and every other one with the same values. */
export function atPosition(terms: readonly SortKey[], mark: KeysetPosition): string {
  return terms
    .slice(0, mark.length)
    .map((term, index) => equalTo(term, mark[index] ?? null))
    .join(' and ');
}

function equalTo({ field, kind }: SortKey, value: KeysetPosition[number]): string {
  return `${field} eq ${literalOf(value, kind)}`;
}

function furtherThan(
  { field, kind, descending, nullable }: SortKey,
  value: KeysetPosition[number],
): string | undefined {
  if (value === null) return descending ? undefined : `${field} ne null`;
  const empty = descending && nullable ? `${field} eq null` : undefined;
  // True and false compare with nothing but themselves.
  const filled =
    kind !== 'boolean'
      ? `${field} ${descending ? 'lt' : 'gt'} ${literalOf(value, kind)}`
      : value === Boolean(descending)
        ? `${field} eq ${String(!value)}`
        : undefined;
  return filled === undefined ? empty : anyOf(filled, empty);
}

/** `ge` or `le`, where one comparison says that a value is equal or further. */
function orFurther({ field, kind, descending, nullable }: SortKey, value: KeysetPosition[number]): string | undefined {
  if (value === null) return descending ? undefined : '';
  if (kind === 'boolean' || (descending && nullable)) return undefined;
  return `${field} ${descending ? 'le' : 'ge'} ${literalOf(value, kind)}`;
}

/** Either of two conditions; `short` says the same in fewer words. */
function anyOf(one: string | undefined, other: string | undefined, short?: string): string | undefined {
  if (short !== undefined) return short;
  return one === undefined || other === undefined ? (one ?? other) : `(${one} or ${other})`;
}

/** Where a record stands. */
export function positionOf(row: AspireRecord, terms: readonly SortKey[]): KeysetPosition {
  return terms.map(({ field }) => {
    const value = row[field];
    return ['string', 'number', 'boolean'].includes(typeof value) ? (value as string | number | boolean) : null;
  });
}

/** Whether `fromPosition` can say where such a record stands, in the address of a request. */
export function isEncodable(mark: KeysetPosition): boolean {
  return mark.every((value) => typeof value !== 'string' || (value.length <= longestText && isWellFormed(value)));
}

/** Compares where two records stand: below 0 where the first comes first. Text is compared without regard to case. */
export function comparePositions(terms: readonly SortKey[]): (one: KeysetPosition, other: KeysetPosition) => number {
  return (one, other) => {
    for (const [index, { kind, descending }] of terms.entries()) {
      const found = compareValues(one[index] ?? null, other[index] ?? null, kind);
      if (found !== 0) return descending ? -found : found;
    }
    return 0;
  };
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Below 0 where the first value comes first in an ascending order; null comes before all others. */
export function compareValues(one: KeysetPosition[number], other: KeysetPosition[number], kind: FieldKind): number {
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
