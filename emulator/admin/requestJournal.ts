/** One call to the API and the status of its response. */
export type JournalEntry = {
  /** Counts from 0, also past entries that the journal has dropped. */
  index: number;
  /** The emulator's time: `2026-06-05T17:01:43.907Z`. */
  time: string;
  method: string;
  /** As it was sent, without the query. */
  path: string;
  /** Decoded, with secrets masked; a repeated option is a list. */
  query: Readonly<Record<string, string | string[]>>;
  /** By lower-case name, without `authorization` and with secrets masked. */
  headers: Readonly<Record<string, string>>;
  /** Whether the call carried a valid token. */
  authorized: boolean;
  /** Parsed if it is JSON. Secrets are masked, very long texts cut. */
  body?: unknown;
  /** Null while the call is in progress, and if it was never answered. */
  status: number | null;
  /** How long the emulator took for the reply, in real milliseconds; null while there is none. */
  durationMs: number | null;
};

const maxEntries = 10_000;
const maxTextLength = 20_000;
/** Names of fields, headers and query options that hold secrets. */
const secretName = /secret|token|password|pin$|api[-_]?key|authorization|cookie/i;

/** Secrets in a body that is not JSON: the value of `"Secret":"...`, `client_secret=...`, or a bearer. */
const secretInText =
  /("\w*(?:secret|token|password|pin)"\s*:\s*")(?:[^"\\]|\\.)+|(\b\w*(?:secret|token|password)=)[^\s"&<]+|(\bbearer\s+)[^\s"']+/gi;

/** When each call came, in real time: the emulator's clock may stand still or jump. */
const began = new WeakMap<JournalEntry, number>();

/** Notes what a call was answered, and after how long. */
export function noteReply(entry: JournalEntry, status: number): void {
  entry.status = status;
  entry.durationMs = Math.round((performance.now() - (began.get(entry) ?? NaN)) * 10) / 10;
}

/** The latest calls to the emulator. */
export class Journal {
  private kept: JournalEntry[] = [];
  private next = 0;

  get entries(): readonly JournalEntry[] {
    return this.kept;
  }

  add(entry: Omit<JournalEntry, 'index' | 'status' | 'durationMs'>): JournalEntry {
    const { query, headers } = entry;
    const added: JournalEntry = {
      index: this.next++,
      ...entry,
      query: mask(query),
      headers: mask(headers),
      body: maskBody(entry),
      status: null,
      durationMs: null,
    };
    began.set(added, performance.now());
    this.kept.push(added);
    if (this.kept.length > maxEntries) this.kept.shift();
    return added;
  }

  clear(): void {
    this.kept = [];
    this.next = 0;
  }
}

/** Hides a login that is not a JSON object (a list, broken JSON): its secret could be anywhere. */
function maskBody({ path, body }: Pick<JournalEntry, 'path' | 'body'>): unknown {
  const isObject = typeof body === 'object' && !Array.isArray(body);
  if (body === undefined || isObject || !/^\/+authorization/i.test(path)) return mask(body);
  return `*** (${(typeof body === 'string' ? body : JSON.stringify(body)).length} characters)`;
}

function mask<T>(value: T): T {
  return maskValue(value) as T;
}

function maskValue(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.length > maxTextLength ? `${value.slice(0, 100)}... (${value.length} characters)` : value;
    return text.replace(secretInText, '$1$2$3***');
  }
  if (Array.isArray(value)) return value.map(maskValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      secretName.test(name) && isMaskable(inner) ? '***' : maskValue(inner),
    ]),
  );
}

/** Text, a number, or the list of texts of a repeated query option. */
function isMaskable(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}

/** Decodes the query of a URL; keeps what cannot be decoded. */
export function decodeQuery(rawQuery: string): JournalEntry['query'] {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    const known = query[name];
    query[name] = known === undefined ? value : [known, value].flat();
  }
  return query;
}
