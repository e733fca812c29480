/** One call to the API, as it came in and how it was answered. */
export type JournalEntry = {
  /** From 0; the journal counts on when its oldest entries are dropped. */
  index: number;
  /** The emulator's time: `2026-06-05T17:01:43.907Z`. */
  time: string;
  method: string;
  /** As it was sent, without the query. */
  path: string;
  /** Decoded; an option that was given several times is a list. */
  query: Readonly<Record<string, string | string[]>>;
  /** By lower-case name, without `authorization`. */
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
const secrets = /^(secret|refreshtoken|token|password)$/i;

/** What the emulator was asked. */
export class Journal {
  private list: JournalEntry[] = [];
  private next = 0;

  get entries(): readonly JournalEntry[] {
    return this.list;
  }

  add(entry: Omit<JournalEntry, 'index' | 'status'>): JournalEntry {
    const added: JournalEntry = { index: this.next++, ...entry, body: masked(entry.body), status: null };
    this.list.push(added);
    if (this.list.length > keptEntries) this.list.shift();
    return added;
  }

  clear(): void {
    this.list = [];
    this.next = 0;
  }
}

function masked(value: unknown): unknown {
  if (typeof value === 'string' && value.length > longestText) {
    return `${value.slice(0, 100)}... (${value.length} characters)`;
  }
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secrets.test(name) && typeof inner === 'string' ? '***' : masked(inner),
    ]),
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
