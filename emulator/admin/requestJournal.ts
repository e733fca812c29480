/** One call to the API, as it came in and how it was answered. */
export type JournalEntry = {
  /** From 0; the journal counts on when its oldest entries are dropped. */
  index: number;
  /** The emulator's time: `2026-06-05T17:01:43.907Z`. */
  time: string;
  method: string;
  /** As it was sent, without the query. */
  path: string;
  /** Decoded, secrets masked; an option that was given several times is a list. */
  query: Readonly<Record<string, string | string[]>>;
  /** By lower-case name, without `authorization`; secrets are masked. */
  headers: Readonly<Record<string, string>>;
  /** Whether the call carried a token that was good. */
  authorized: boolean;
  /** Parsed where it is JSON; secrets are masked, very long texts cut. */
  body?: unknown;
  /** Null while the call is under way, and where it was never answered. */
  status: number | null;
};

const keptEntries = 10_000;
const longestText = 20_000;
/** By its name a field, a header or a query option is known for a secret. */
const secrets = /secret|token|password|pin$|api[-_]?key|authorization|cookie/i;

/** The same in a body that is no JSON: the value of `"Secret":"...`, `client_secret=...`, or a bearer. */
const inText =
  /("\w*(?:secret|token|password|pin)"\s*:\s*")(?:[^"\\]|\\.)+|(\b\w*(?:secret|token|password)=)[^\s"&<]+|(\bbearer\s+)[^\s"']+/gi;

/** What the emulator was asked. */
export class Journal {
  private list: JournalEntry[] = [];
  private next = 0;

  get entries(): readonly JournalEntry[] {
    return this.list;
  }

  add(entry: Omit<JournalEntry, 'index' | 'status'>): JournalEntry {
    const { query, headers } = entry;
    const added: JournalEntry = {
      index: this.next++,
      ...entry,
      query: masked(query),
      headers: masked(headers),
      body: bodyShown(entry),
      status: null,
    };
    this.list.push(added);
    if (this.list.length > keptEntries) this.list.shift();
    return added;
  }

  clear(): void {
    this.list = [];
    this.next = 0;
  }
}

/** A login that is no JSON object, such as a list or broken JSON, has its secret anywhere: nothing of it is shown. */
function bodyShown({ path, body }: Pick<JournalEntry, 'path' | 'body'>): unknown {
  const isObject = typeof body === 'object' && !Array.isArray(body);
  if (body === undefined || isObject || !/^\/+authorization/i.test(path)) return masked(body);
  return `*** (${(typeof body === 'string' ? body : JSON.stringify(body)).length} characters)`;
}

function masked<T>(value: T): T {
  return maskedAny(value) as T;
}

function maskedAny(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.length > longestText ? `${value.slice(0, 100)}... (${value.length} characters)` : value;
    return text.replace(inText, '$1$2$3***');
  }
  if (Array.isArray(value)) return value.map(maskedAny);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      secrets.test(name) && isText(inner) ? '***' : maskedAny(inner),
    ]),
  );
}

/** A query option that was given several times is a list of texts. */
function isText(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}

/** The query of a URL, decoded; what cannot be decoded is kept as it is. */
export function decodedQuery(rawQuery: string): JournalEntry['query'] {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    const known = query[name];
    query[name] = known === undefined ? value : [known, value].flat();
  }
  return query;
}
