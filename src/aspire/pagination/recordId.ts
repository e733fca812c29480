import type { AspireRecord } from '../model/record';

/** What a record is known again by; undefined where a part of its key is empty, since it could be any other such record. */
export function idOf(row: AspireRecord, key: readonly string[]): string | number | undefined {
  const [only, ...more] = key;
  if (only === undefined) return undefined;
  if (more.length === 0) {
    const value = row[only];
    return typeof value === 'number' || typeof value === 'string' ? value : undefined;
  }
  const parts = key.map((name) => row[name]);
  return parts.some((part) => part === undefined || part === null) ? undefined : JSON.stringify(parts);
}

/** Whether the keys of all rows are whole numbers that ascend, from above `after` to `upTo` at most. */
export function isAscending(
  rows: readonly AspireRecord[],
  name: string,
  { after = -Infinity, upTo = Infinity }: { after?: number; upTo?: number },
): boolean {
  let before = after;
  for (const row of rows) {
    const value = row[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || !(value > before)) return false;
    before = value;
  }
  return before <= upTo;
}
