import { queryString } from '../../http/queryString';
import { isWellFormed } from '../../model/unicode';

/** The target of a raw request: always a path on the environment's own host. `path` is without the query. */
export type RawTarget = { path: string; pathAndQuery: string };

/** Control characters, and line separators outside that class that some parsers treat as the end of a line. */
const controlCharacter = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u;

/**
 * Reads an endpoint (`/Properties?$top=5`) or a full URL of the environment. The URL to send is built from the base URL and
 * a checked path, so the input cannot name another host. Anything that looks like an attempt is refused.
 */
export function readRawTarget(
  given: string,
  query: readonly (readonly [name: string, value: string])[],
  baseUrl: string,
): RawTarget | { problem: string } {
  const text = given.replace(/^ +|(?<! ) +$/g, '');
  if (controlCharacter.test(text) || text.includes('\\')) {
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

/** The part after the base URL, beginning with a slash; undefined if the text is neither an endpoint nor such a URL. */
function relativeTo(text: string, baseUrl: string): string | undefined {
  if (text.startsWith('/')) return text;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(text);
  if (!scheme) return /^[a-z]/i.test(text) ? `/${text}` : undefined;
  // Compared as text and not as a parsed URL, so that a port, a user or an unusual spelling of the host does not match.
  if (text.slice(0, baseUrl.length).toLowerCase() !== baseUrl.toLowerCase()) return undefined;
  const rest = text.slice(baseUrl.length);
  if (rest === '') return '/';
  return rest.startsWith('?') ? `/${rest}` : rest.startsWith('/') ? rest : undefined;
}

/** Whether every part of a path is literal: not empty, not `.` or `..`, without an encoded separator. */
function isPlainPath(path: string): boolean {
  const parts = path.slice(1).split('/');
  return parts.every((part, index) => {
    const decoded = decode(part);
    if (decoded === undefined || controlCharacter.test(decoded) || /^\.{1,2}$|[/\\]/.test(decoded)) return false;
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

/** An encoded name that keeps a literal `$`, as Aspire writes its options. */
function nameInQuery(name: string): string {
  return encodeURIComponent(name).replaceAll('%24', '$');
}
