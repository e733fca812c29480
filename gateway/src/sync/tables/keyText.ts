import type { EncodedRow } from './table.ts';

/** A key as one text. */
export function keyText(key: EncodedRow['key']): string {
  return key.length === 1 ? String(key[0]) : JSON.stringify(key);
}
