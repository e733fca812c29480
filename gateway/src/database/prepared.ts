import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/**
 * Marks a statement that runs with nearly every request: each connection parses and plans it once. The text is given back as
 * it is; it must be a constant, since a name is kept for good. The name is made of the text, so that it never means one statement
 * to this version or program and another to the next, where a pooler lets them share a connection.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `gateway_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`);
  return text;
}

const reads = new Set<string>();

/** The same for a statement that only reads, so that it may be sent once for several who ask the same (`sharedReads.ts`). */
export function preparedRead(text: string): string {
  reads.add(text);
  return prepared(text);
}

export function isPreparedRead(text: string): boolean {
  return reads.has(text);
}

/** The name of a prepared statement; undefined for all others. */
export function preparedName(text: string): string | undefined {
  return names.get(text);
}
