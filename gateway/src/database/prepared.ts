const names = new Map<string, string>();

/**
 * Marks a statement that runs with nearly every request: each connection parses and plans it once. The text is given back as
 * it is; it must be a constant, since a name is kept for good.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `gateway_${names.size}`);
  return text;
}

/** The name of a prepared statement; undefined for all others. */
export function preparedName(text: string): string | undefined {
  return names.get(text);
}
