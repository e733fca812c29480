import { ODataError, excerpt } from './errors';

const options = ['$filter', '$select', '$orderby', '$expand', '$top', '$skip', '$count', '$pageNumber', '$limit'];
const byLowerCase = new Map(options.map((name) => [name.toLowerCase(), name]));

/**
 * Parses the part of a URL after the `?` into options by name. The names of the list options match in any case and come
 * out as Aspire writes them (`$pageNumber`). Other parameters keep their name; if one is repeated, the last counts. `+` and
 * `%20` are spaces. Throws an ODataError for a broken percent-encoding and for a repeated option.
 */
export function parseQuery(rawQuery: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const pair of rawQuery.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const rawName = equals < 0 ? pair : pair.slice(0, equals);
    const decoded = decode(rawName, 'query string');
    const name = byLowerCase.get(decoded.toLowerCase()) ?? decoded;
    if (name.startsWith('$') && query.has(name))
      throw new ODataError(excerpt(name), 'it is given twice, and an option may stand only once');
    query.set(name, equals < 0 ? '' : decode(pair.slice(equals + 1), name));
  }
  return query;
}

function decode(raw: string, option: string): string {
  const spaced = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    const { text, at } = brokenEscape(spaced);
    throw new ODataError(excerpt(option), `"${excerpt(text)}" is no percent-encoded UTF-8`, at);
  }
}

/** The first escape that cannot be decoded, and its position in the raw text. */
function brokenEscape(raw: string): { text: string; at: number } {
  for (const { 0: text, index } of raw.matchAll(/(?:%[0-9a-f]{2})+|%.{0,2}/gis)) {
    try {
      decodeURIComponent(text);
    } catch {
      return { text, at: index };
    }
  }
  return { text: raw, at: 0 };
}
