import { isWellFormed } from '../../model/unicode';

/** The body to send, and its content type. `text` is absent if there is no body. */
export type RawBody = { text?: string; contentType: string };

const json = 'application/json';
const kinds = ['form', 'json', 'text'];

/**
 * Reads the body of a raw request: `{ json }`, `{ form }`, `{ text }`, or none. JSON is sent as it was written, so that
 * numbers do not change; it is parsed only to refuse invalid JSON.
 */
export function readRawBody(given: unknown, method: string | undefined): RawBody | { problem: string } {
  if (given === undefined || given === null) return { contentType: json };
  const entries = typeof given === 'object' && !Array.isArray(given) ? Object.entries(given) : undefined;
  const [entry, more] = (entries ?? []).filter(([, value]) => value !== undefined);
  if (!entries || more || (entry && !kinds.includes(entry[0]))) {
    return { problem: 'Body (body) must hold either JSON (json), form fields (form) or plain text (text).' };
  }
  if (!entry) return { contentType: json };
  if (method === 'GET' || method === 'HEAD')
    return { problem: `Body (body) does not go with ${method}; leave it out.` };
  const [kind, value] = entry as [string, unknown];
  if (kind === 'text') {
    if (typeof value !== 'string') return { problem: 'Plain text (body.text) must be text.' };
    return { text: value, contentType: 'text/plain; charset=utf-8' };
  }
  if (kind === 'form') return readForm(value);
  // An object from an earlier step, used in place of JSON text.
  if (typeof value !== 'string') {
    const text = jsonOf(value);
    return text === undefined
      ? { problem: 'JSON (body.json) is nested too deep to be sent.' }
      : { text, contentType: json };
  }
  try {
    JSON.parse(value);
    return { text: value, contentType: json };
  } catch {
    return { problem: 'JSON (body.json) is not valid JSON. Names and texts stand in double quotes.' };
  }
}

/** The fields of a form, encoded as a web page would send them. */
function readForm(value: unknown): RawBody | { problem: string } {
  const fields: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const pairs: [string, string][] = [];
  for (const field of fields) {
    const { name, value: own = '' } =
      typeof field === 'object' && field !== null ? (field as Record<string, unknown>) : {};
    if (typeof name !== 'string' || name === '' || !['string', 'number', 'boolean'].includes(typeof own))
      return { problem: 'Form (body.form) must be a list of fields, each with a name and a value.' };
    pairs.push([name, String(own)]);
  }
  if (!isWellFormed(pairs.flat().join('')))
    return { problem: 'Form (body.form) holds half a character that cannot be sent.' };
  return { text: new URLSearchParams(pairs).toString(), contentType: 'application/x-www-form-urlencoded' };
}

/** A value as JSON; undefined if it is nested too deep for JSON.stringify. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
