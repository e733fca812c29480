import { queryString } from '../../http/queryString';
import { isWellFormed } from '../../model/unicode';

/** What a raw request asks for: always a path of the environment's own host. `path` is without the query. */
export type RawTarget = { path: string; pathAndQuery: string };

/** Some line separators are no control characters, and still end a line for some readers. */
const control = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u;

/**
 * Reads an endpoint (`/Properties?$top=5`) or a full URL of the environment. What is sent is put together from the base URL
 * and a checked path, so that nothing in the input can name another host; whatever looks as if it tried is refused.
 */
export function readRawTarget(
  given: string,
  query: readonly (readonly [name: string, value: string])[],
  baseUrl: string,
): RawTarget | { problem: string } {
  const text = given.replace(/^ +|(?<! ) +$/g, '');
  if (control.test(text) || text.includes('\\')) {
    return { problem: 'URL (url) holds a control character or a backslash.' };
  }
  if (!isWellFormed(text + query.flat().join(''))) {
    return { problem: 'The URL or the query holds half a character that cannot be sent.' };
  }
  if (text.includes('#')) {
    return { problem: 'URL (url) holds a #, and what follows would not be sent. Write it as %23.' };
  }
  const relative = relativeTo(text, baseUrl);
  if (relative === undefined) {
    return {
      problem: `URL (url) must be an endpoint such as /Properties, or begin with ${baseUrl}/: the access token goes nowhere else.`,
    };
  }
  const [path = ''] = relative.split('?');
  if (!isPlainPath(path)) {
    return { problem: 'URL (url) holds an empty part (//), a dot part (/../) or a bad %-code in its path.' };
  }
  const url = new URL(baseUrl + relative);
  if (url.origin !== new URL(baseUrl).origin || url.username !== '' || url.password !== '') {
    return { problem: 'URL (url) does not lead to the Aspire environment of the authentication.' };
  }
  const own = url.search === '' ? [] : [url.search.slice(1)];
  const added = queryString(query.map(([name, value]) => [nameInQuery(name), value])).slice(1);
  const search = [...own, ...(added === '' ? [] : [added])].join('&');
  return { path: url.pathname, pathAndQuery: url.pathname + (search === '' ? '' : `?${search}`) };
}

/** What follows the base URL, beginning with a slash; undefined for what is neither an endpoint nor of this base URL. */
function relativeTo(text: string, baseUrl: string): string | undefined {
  if (text.startsWith('/')) return text;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(text);
  if (!scheme) return /^[a-z]/i.test(text) ? `/${text}` : undefined;
  // Compared as text, not as a parser reads it: a port, a user or an odd spelling of the host is no part of it.
  if (text.slice(0, baseUrl.length).toLowerCase() !== baseUrl.toLowerCase()) return undefined;
  const rest = text.slice(baseUrl.length);
  if (rest === '') return '/';
  return rest.startsWith('?') ? `/${rest}` : rest.startsWith('/') ? rest : undefined;
}

/** Parts that mean what they say: none empty, none that leads up, no separator in disguise. */
function isPlainPath(path: string): boolean {
  const parts = path.slice(1).split('/');
  return parts.every((part, index) => {
    const decoded = decode(part);
    if (decoded === undefined || control.test(decoded) || /^\.{1,2}$|[/\\]/.test(decoded)) return false;
    return decoded !== '' || index === parts.length - 1;
  });
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** With a literal `$`, as Aspire writes its options. */
function nameInQuery(name: string): string {
  return encodeURIComponent(name).replaceAll('%24', '$');
}
