import { textOf, type Value, type Values } from '../model/values';
import { dayMs, historyMs } from './calendar';
import { fraction, hashText, mix } from '../model/random';

/** What generators need from the seeded data. */
export type SeedLookup = {
  seed: number;
  /** The day on which the history of the records ends, in milliseconds since 1970. */
  today: number;
  /** How many rows the list has. */
  rows(resource: string): number;
  value(resource: string, id: number, field: string): Value;
};

/** Generates one field of one seeded row; the same value each time. */
export type Generator = (context: FieldContext) => Value;

/** The row whose field is generated: a record, or an object of a record's nested collection. */
export type RowContext = {
  /** The id, or for a nested object a number that is unique within its kind. */
  id: number;
  resource: string;
  get(field: string): Value;
  /** For a nested object: the row that contains it, and its position from 0. */
  parent?: RowContext;
  index: number;
};

/** What a generator works with: its row, other rows, and random numbers that depend only on this row and field. */
export class FieldContext {
  constructor(
    readonly seed: SeedLookup,
    readonly row: RowContext,
    private readonly salt: number,
    /** Generates nested objects for the field; each has the given values and generated ones for the rest. */
    readonly children: (values: readonly Values[]) => Value[],
  ) {}

  get id(): number {
    return this.row.id;
  }

  /** Another field of the same row. */
  own(field: string): Value {
    return this.row.get(field);
  }

  /** A numeric field of the same row; 0 if it is null. */
  ownNumber(field: string): number {
    return Number(this.own(field) ?? 0);
  }

  ownText(field: string): string {
    return textOf(this.own(field));
  }

  /** A field of another record; null if the id is null. */
  lookUp(resource: string, id: Value, field: string): Value {
    return typeof id === 'number' && id > 0 ? this.seed.value(resource, id, field) : null;
  }

  /** How many rows a list has at this scale. */
  rows(resource: string): number {
    return this.seed.rows(resource);
  }

  /** A number from 0 (included) to 1 (excluded). Each `variant` gives another one. */
  random(variant = 0): number {
    return fraction(mix(mix(this.salt, this.id), variant));
  }

  chance(probability: number, variant = 0): boolean {
    return this.random(variant) < probability;
  }

  int(low: number, high: number, variant = 0): number {
    return low + Math.floor(this.random(variant) * (high - low + 1));
  }

  pick<Item>(items: readonly Item[], variant = 0): Item {
    return items[this.int(0, items.length - 1, variant)]!;
  }

  /** An id of that list. */
  anyId(resource: string, variant = 0): number {
    return this.int(1, this.rows(resource), variant);
  }

  money(low: number, high: number, variant = 0): number {
    return Math.round((low + this.random(variant) * (high - low)) * 100) / 100;
  }

  /** Whether that many days after the record's creation are still to come. */
  isAhead(days: number): boolean {
    return this.createdAt + days * dayMs > this.seed.today;
  }

  /** The year in which the history of the records ends. */
  get year(): number {
    return new Date(this.seed.today).getUTCFullYear();
  }

  /** When the record was created, in milliseconds: later for higher ids. A nested object shares its record's time. */
  get createdAt(): number {
    const { row } = this;
    if (row.parent) return createdAtOf(this.seed, owningRecord(row));
    return createdAtOf(this.seed, row);
  }
}

function owningRecord(row: RowContext): RowContext {
  return row.parent ? owningRecord(row.parent) : row;
}

function createdAtOf(seed: SeedLookup, { resource, id }: RowContext): number {
  const start = seed.today - historyMs;
  const step = historyMs / Math.max(1, seed.rows(resource));
  return Math.floor(start + (id - 1) * step + fraction(mix(hashText(`${resource} born`, seed.seed), id)) * step);
}
