import type { Maker } from './fieldContext';

/** What the seed knows of one list beyond what the names and types of its fields say. */
export type Plan = {
  /** How many rows it has at scale 1. */
  rows: number;
  /** Whether the rows grow with the scale; a company has as many branches however much it sells. */
  scales?: boolean;
  fields?: Readonly<Record<string, Maker>>;
  /** Makers of the fields of nested types, by the type's name. */
  nested?: Readonly<Record<string, Readonly<Record<string, Maker>>>>;
};

export type Plans = Readonly<Record<string, Plan>>;

/** One text a row, in order; numbered from the second round on. */
export function listed(items: readonly string[]): Maker {
  return ({ id }) => {
    const round = Math.floor((id - 1) / items.length);
    const item = items[(id - 1) % items.length]!;
    return round === 0 ? item : `${item} ${round + 1}`;
  };
}

/** A list whose rows are exactly these, the first field named after the texts. */
export function lookup(label: string, items: readonly string[], fields: Plan['fields'] = {}): Plan {
  return { rows: items.length, fields: { [label]: listed(items), ...fields } };
}

export const constant =
  (value: string | number | boolean | null): Maker =>
  () =>
    value;

export const nothing = constant(null);

/** A number of its own beside the id, as `ReceiptNumber` beside `ReceiptID`: the two differ in Aspire. */
export function numbered(first: number): Maker {
  return ({ id }) => first + id;
}
