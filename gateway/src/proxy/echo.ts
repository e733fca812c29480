import { Transform, type TransformCallback } from 'node:stream';

/** A shorter token is none: its letters occur anywhere, and would be taken out everywhere. */
const shortestToken = 8;

/** What has an access token. */
type Bearer = { readonly token: string };

/** Finds access tokens in what a provider answers, as they are, percent-encoded, and escaped as in JSON and HTML. */
export type Echo = {
  /** Whether a header's name or value holds one. */
  isIn(text: string): boolean;
  /** Puts asterisks into a whole body, in the place of a token. The bytes are changed where they are. */
  hide(body: Buffer): Buffer;
  /** Passes a body on, and puts asterisks in the place of a token, as many as it is long. */
  filter(): Transform;
};

export function findEcho(bearers: readonly Bearer[]): Echo {
  const patterns = bearers.flatMap((bearer) => formsOf(bearer).patterns);
  const lowered = bearers.flatMap((bearer) => formsOf(bearer).lowered);
  return {
    // Names of headers arrive in lower case.
    isIn(text) {
      const low = text.toLowerCase();
      return lowered.some((form) => low.includes(form));
    },
    hide: (body) => hideAll(body, patterns),
    filter: () => new EchoFilter(patterns),
  };
}

type Forms = { patterns: readonly Buffer[]; lowered: readonly string[] };

/** For as long as the bearer itself is kept in memory: many requests go with it. */
const formsKnown = new WeakMap<Bearer, Forms>();

function formsOf(bearer: Bearer): Forms {
  const known = formsKnown.get(bearer);
  if (known) return known;
  const forms = bearer.token.length < shortestToken ? [] : [...new Set(writtenForms(bearer.token))];
  const made = { patterns: forms.map((form) => Buffer.from(form)), lowered: forms.map((form) => form.toLowerCase()) };
  formsKnown.set(bearer, made);
  return made;
}

/** How programs write a text: most tokens look the same in all of them. */
function writtenForms(token: string): string[] {
  const escaped = (hex: (code: string) => string) =>
    token.replace(/[^\w.~-]/g, (character) => hex(character.charCodeAt(0).toString(16)));
  return [
    token,
    encodeURIComponent(token),
    encodeURIComponent(token).replace(/%../g, (code) => code.toLowerCase()),
    token.replaceAll('/', '\\/'),
    // As .NET writes JSON.
    token.replaceAll('+', '\\u002B'),
    escaped((code) => `\\u${code.padStart(4, '0')}`),
    escaped((code) => `\\u${code.toUpperCase().padStart(4, '0')}`),
    escaped((code) => `&#x${code};`),
    escaped((code) => `&#x${code.toUpperCase()};`),
    escaped((code) => `&#${Number.parseInt(code, 16)};`),
  ];
}

function hideAll(data: Buffer, patterns: readonly Buffer[]): Buffer {
  for (const pattern of patterns)
    for (let at = data.indexOf(pattern); at >= 0; at = data.indexOf(pattern, at + pattern.length))
      data.fill('*', at, at + pattern.length);
  return data;
}

/**
 * The same bytes, without tokens. Only what may be the beginning of one is held back, so that an event is not kept from its
 * reader. One pass over each chunk for each form.
 */
class EchoFilter extends Transform {
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly patterns: readonly Buffer[]) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const data = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    hideAll(data, this.patterns);
    const from = Math.min(...this.patterns.map((pattern) => startOfPart(data, pattern)), data.length);
    this.rest = data.subarray(from);
    done(null, data.subarray(0, from));
  }

  override _flush(done: TransformCallback): void {
    done(null, this.rest);
  }
}

/** Where the end of the data begins that a pattern begins with; the length of the data if there is no such end. */
function startOfPart(data: Buffer, pattern: Buffer): number {
  const first = pattern[0] ?? 0;
  const earliest = Math.max(0, data.length - pattern.length + 1);
  for (let at = data.indexOf(first, earliest); at >= 0; at = data.indexOf(first, at + 1))
    if (pattern.subarray(0, data.length - at).equals(data.subarray(at))) return at;
  return data.length;
}
