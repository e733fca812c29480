/** Headers that only the connector sets: those that identify the sender or the host, and those that frame the body. */
const own =
  /^(authorization|proxy-.*|host|cookie2?|set-cookie2?|content-length|content-encoding|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|via|forwarded|x-forwarded-.*|x-original-.*|x-rewrite-.*|x-http-method.*|x-method-override|:.*)$/i;

/**
 * Checks the headers of a raw request. Refuses headers that only the connector sets, invalid names and values, and a name
 * that occurs twice. A problem quotes neither values nor invalid names, since they may contain a secret.
 */
export function readRawHeaders(
  given: readonly (readonly [name: string, value: string])[],
): { headers: Record<string, string> } | { problem: string } {
  const headers = new Map<string, string>();
  for (const [name, value] of given) {
    const key = name.trim().toLowerCase();
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(key)) {
      return { problem: 'The name of a header must be one word, such as X-Request-Id, without a colon or its value.' };
    }
    const shown = `"${name.trim().slice(0, 40)}"`;
    if (own.test(key)) return { problem: `The header ${shown} is set by the connector; leave it out.` };
    if (!/^[\t\x20-\x7e\xa0-\xff]*$/.test(value)) {
      return { problem: `The header ${shown} holds a character that cannot be sent in a header.` };
    }
    if (headers.has(key)) return { problem: `The header ${shown} is given twice.` };
    headers.set(key, value.trim());
  }
  return { headers: Object.fromEntries(headers) };
}
