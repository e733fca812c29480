/** Any JSON value. */
export type Value = null | boolean | number | string | Value[] | { [name: string]: Value };

/** A JSON object. */
export type Values = Record<string, Value>;

/** A record as the API returns it. */
export type Row = Readonly<Values>;

/** Whether a value is a JSON object. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or a number as text; an empty text for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
