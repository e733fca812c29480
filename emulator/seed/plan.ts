import type { Generator } from './fieldContext';

/** How to seed one list, beyond what the names and types of its fields tell. */
export type Plan = {
  /** How many rows it has at scale 1. */
  rows: number;
  /** Whether the number of rows grows with the scale; the number of branches, for one, does not. */
  scales?: boolean;
  fields?: Readonly<Record<string, Generator>>;
  /** Generators for the fields of nested types, by the type's name. */
  nested?: Readonly<Record<string, Readonly<Record<string, Generator>>>>;
};

export type Plans = Readonly<Record<string, Plan>>;

/** One text per row, in order. From the second round on the texts get a number. */
export function listed(items: readonly string[]): Generator {
  return ({ id }) => {
    const round = Math.floor((id - 1) / items.length);
    const item = items[(id - 1) % items.length]!;
    return round === 0 ? item : `${item} ${round + 1}`;
  };
}

/** A list with one row per text; `label` is the field that has the text. */
export function lookupList(label: string, items: readonly string[], fields: Plan['fields'] = {}): Plan {
  return { rows: items.length, fields: { [label]: listed(items), ...fields } };
}

export const constant =
  (value: string | number | boolean | null): Generator =>
  () =>
    value;

export const alwaysNull = constant(null);

/** A number that counts from `first`, like `ReceiptNumber` beside `ReceiptID`: the two differ in Aspire. */
export function numbered(first: number): Generator {
  return ({ id }) => first + id;
}
