import type { AspireRecord } from '../model/record';
import { parseBody } from './responseBody';

/**
 * The records in a list's reply. Aspire returns a bare array; an OData envelope is understood as well. Undefined for
 * anything else. `Item` is string for a list of texts.
 */
export function parseRecords<Item = AspireRecord>(text: string): readonly Item[] | undefined {
  const body = parseBody(text);
  if (body.kind !== 'json' || typeof body.value !== 'object' || body.value === null) return undefined;
  const rows: unknown = Array.isArray(body.value) ? body.value : (body.value as { value?: unknown }).value;
  return Array.isArray(rows) && !rows.includes(null) ? (rows as Item[]) : undefined;
}
