/** What goes out as the body, and as what; `text` is absent where there is none. */
export type RawBody = { text?: string; contentType: string };

const json = 'application/json';

/**
 * Reads the body of a raw request: `{ json }`, `{ text }`, or none. JSON goes out as it was written, so that no number
 * changes; it is parsed only to refuse what is none.
 */
export function readRawBody(given: unknown, method: string | undefined): RawBody | { problem: string } {
  if (given === undefined || given === null) return { contentType: json };
  const entries = typeof given === 'object' && !Array.isArray(given) ? Object.entries(given) : undefined;
  const [entry, more] = (entries ?? []).filter(([, value]) => value !== undefined);
  if (!entries || more || (entry && entry[0] !== 'json' && entry[0] !== 'text')) {
    return { problem: 'Body (body) must hold either JSON (json) or plain text (text).' };
  }
  if (!entry) return { contentType: json };
  if (method === 'GET' || method === 'HEAD')
    return { problem: `Body (body) does not go with ${method}; leave it out.` };
  const [kind, value] = entry as [string, unknown];
  if (kind === 'text') {
    if (typeof value !== 'string') return { problem: 'Plain text (body.text) must be text.' };
    return { text: value, contentType: 'text/plain; charset=utf-8' };
  }
  // An object comes from a step before, put where text belongs.
  if (typeof value !== 'string') return { text: JSON.stringify(value), contentType: json };
  try {
    JSON.parse(value);
    return { text: value, contentType: json };
  } catch {
    return { problem: 'JSON (body.json) is not valid JSON. Names and texts stand in double quotes.' };
  }
}
