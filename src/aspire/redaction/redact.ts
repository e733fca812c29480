import { encodedVariants } from './encodings';

/** What replaces a secret in a text. */
const hidden = '[hidden]';

/** A shorter text is not redacted: it is hardly a secret, and hiding it would garble every message. */
const minLength = 4;

/** A part of a secret with this many characters is redacted as well, since servers often cut what they echo. */
export const minPartLength = 12;

/**
 * The length of the n-grams by which parts are found. Only every seventh position of a text is looked up: a part of 12
 * characters always contains a whole n-gram that starts at one of them.
 */
const ngramLength = 6;

/** Replaces the secrets in a text. */
export type Redact = (text: string) => string;

/**
 * Creates a function that redacts secrets, complete or in part: plain, in base64, and escaped for a URL, JSON or HTML. A
 * secret with fewer than 12 characters is only found as a whole. Its patterns are created on first use.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  let patterns: Patterns | undefined;
  return (text) => {
    if (text.length < minLength) return text;
    patterns ??= patternsOf(secrets);
    const safe = hideParts(text, patterns.positions);
    return patterns.short.reduce((rest, pattern) => rest.split(pattern).join(hidden), safe);
  };
}

/** Redacts secrets in one text. */
export function redact(text: string, secrets: readonly string[]): string {
  return createRedactor(secrets)(text);
}

/**
 * Creates a redactor for error messages. It also hides everything that looks like a secret: unknown tokens, and values
 * under the name of a secret.
 */
export function createMessageRedactor(secrets: readonly string[]): Redact {
  const hide = createRedactor(secrets);
  return (text) => hide(text).replace(jwt, hidden).replace(named, `$1$2${hidden}`);
}

/** A JWT, also a truncated one. */
const jwt = /\beyJ[\w-]{6,}(\.[\w-]*){0,2}/g;

/** `"RefreshToken":"...`, `client_secret=...`. A truncated value has no closing quote. */
const named =
  /("\w*(?:secret|token|password|pin)"\s*:\s*")(?:[^"\\]|\\.)+|(\b\w*(?:secret|token|password)=)[^\s"&<]+/gi;

/** The values of an input's secret fields (passwords, secrets, tokens, PINs, keys), at any depth. */
export function secretsIn(input: unknown): string[] {
  const secrets: string[] = [];
  // A loop and not a recursive function: JSON can be nested deeper than the call stack allows.
  const waiting: unknown[] = [input];
  for (const next of waiting) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, value] of Object.entries(next)) {
      if (typeof value === 'string' && isSecretName(name)) secrets.push(value);
      else if (typeof value === 'object') waiting.push(value);
    }
  }
  return secrets;
}

/** Whether the value of a field or header with this name is a secret. */
function isSecretName(name: string): boolean {
  return /password|secret|token|pin$|api[-_]?key|authorization|cookie/i.test(name);
}

type Position = { pattern: string; at: number };

/**
 * The texts to redact. `short`: patterns that are only found as a whole. `positions`: for each n-gram of the long patterns,
 * where it occurs in them.
 */
type Patterns = { short: readonly string[]; positions: ReadonlyMap<string, readonly Position[]> };

function patternsOf(secrets: readonly string[]): Patterns {
  const all = [...new Set(secrets)].flatMap(encodedVariants).filter(({ length }) => length >= minLength);
  const short = all.filter(({ length }) => length < minPartLength);
  // Longest first: a short pattern could otherwise split a longer one, and the rest of it would stay.
  short.sort((a, b) => b.length - a.length);
  return { short, positions: positionsIn(all.filter(({ length }) => length >= minPartLength)) };
}

function hideParts(text: string, positions: Patterns['positions']): string {
  let safe = '';
  let done = 0;
  for (let at = 0; at + ngramLength <= text.length;) {
    const found = positions.get(text.slice(at, at + ngramLength));
    const part = found && widestPart(text, at, done, found);
    if (part) {
      safe += text.slice(done, part.from) + hidden;
      done = part.to;
      at = part.to;
    } else at += minPartLength - ngramLength + 1;
  }
  return safe + text.slice(done);
}

/** For each n-gram, where it occurs in the patterns. */
function positionsIn(patterns: readonly string[]): Map<string, Position[]> {
  const positions = new Map<string, Position[]>();
  for (const pattern of patterns) {
    for (let at = 0; at + ngramLength <= pattern.length; at++) {
      const ngram = pattern.slice(at, at + ngramLength);
      const known = positions.get(ngram);
      if (known) known.push({ pattern, at });
      else positions.set(ngram, [{ pattern, at }]);
    }
  }
  return positions;
}

/** The widest part of a pattern around an n-gram in the text; undefined if it is shorter than `minPartLength`. */
function widestPart(
  text: string,
  at: number,
  done: number,
  positions: readonly Position[],
): { from: number; to: number } | undefined {
  let widest: { from: number; to: number } | undefined;
  for (const { pattern, at: start } of positions) {
    let from = at;
    while (from > done && text[from - 1] === pattern[start - (at - from) - 1]) from -= 1;
    let to = at + ngramLength;
    while (to < text.length && text[to] === pattern[start + (to - at)]) to += 1;
    if (to - from < minPartLength) continue;
    widest = { from: Math.min(from, widest?.from ?? from), to: Math.max(to, widest?.to ?? to) };
  }
  return widest;
}
