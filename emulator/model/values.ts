/** Anything JSON can say. */
export type Value = null | boolean | number | string | Value[] | { [name: string]: Value };

export type Values = Record<string, Value>;

/** A record as it is answered. */
export type Row = Readonly<Values>;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or a number as text; nothing for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
