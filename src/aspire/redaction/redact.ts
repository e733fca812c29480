import { encodedVariants } from './encodings';

/** What stands in a message where a secret stood. */
const hidden = '[hidden]';

/** A text shorter than this is no secret worth hiding, and hiding it would garble every message. */
const shortest = 4;

/** So many characters of a secret in a row are a part that tells too much: servers like to cut what they echo. */
const minPartLength = 12;

/** So many characters are looked up at a time: any part that tells too much holds such a probe at every seventh place. */
const ngramLength = 6;

/** Takes the secrets out of a text. */
export type Redact = (text: string) => string;

/**
 * Makes the function that takes secrets out of texts, whole or in part: as they are, in base64, in a URL, in JSON and in
 * HTML. Of a secret of fewer than 12 characters only the whole is found. What it knows is made when it is first needed.
 */
function createRedactor(secrets: readonly string[]): Redact {
  let marks: Patterns | undefined;
  return (text) => {
    if (text.length < shortest) return text;
    marks ??= patternsOf(secrets);
    return marks.short.reduce((rest, mark) => rest.split(mark).join(hidden), hideParts(text, marks.places));
  };
}

/** A secret shorter than this may stand in a record by chance, and replies are handed on as they are. */
const shortestInReply = minPartLength;

/**
 * Makes the function for replies, which hold records: only whole secrets are taken out, in whatever encoding. A part of one
 * may belong to something else, as all tokens of one kind begin alike.
 */
export function createReplyRedactor(secrets: readonly string[]): Redact {
  let marks: string[] | undefined;
  return (text) => {
    marks ??= [...new Set(secrets)]
      .filter(({ length }) => length >= shortestInReply)
      .flatMap(encodedVariants)
      .sort((a, b) => b.length - a.length);
    return marks.reduce((rest, mark) => (rest.includes(mark) ? rest.split(mark).join(hidden) : rest), text);
  };
}

/** `createRedactor` for one text. */
export function redact(text: string, secrets: readonly string[]): string {
  return createRedactor(secrets)(text);
}

/**
 * The same for texts that only say what went wrong, in which nothing that looks like a secret belongs: tokens of which
 * nobody knew before, and values under the name of a secret.
 */
export function createMessageRedactor(secrets: readonly string[]): Redact {
  const hide = createRedactor(secrets);
  return (text) => hide(text).replace(jwt, hidden).replace(named, `$1$2${hidden}`);
}

/** A JWT, also one that was cut off. */
const jwt = /\beyJ[\w-]{6,}(\.[\w-]*){0,2}/g;

/** `"RefreshToken":"...`, `client_secret=...`; what was cut off has no closing quote. */
const named =
  /("\w*(?:secret|token|password|pin)"\s*:\s*")(?:[^"\\]|\\.)+|(\b\w*(?:secret|token|password)=)[^\s"&<]+/gi;

/** The values of an input's secret fields (passwords, secrets, tokens, PINs, keys), at any depth. */
export function secretsIn(input: unknown): string[] {
  const secrets: string[] = [];
  // No function that calls itself: JSON can be nested deeper than calls can.
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

/** Whether what has this name, a field or a header, is a secret. */
function isSecretName(name: string): boolean {
  return /password|secret|token|pin$|api[-_]?key|authorization|cookie/i.test(name);
}

type Position = { mark: string; at: number };

/** `places`: where in the long marks each probe stands; `short`: the marks of which only the whole counts. */
type Patterns = { short: readonly string[]; places: ReadonlyMap<string, readonly Position[]> };

function patternsOf(secrets: readonly string[]): Patterns {
  const marks = [...new Set(secrets)].flatMap(encodedVariants).filter(({ length }) => length >= shortest);
  const short = marks.filter(({ length }) => length < minPartLength);
  // The longest first, so that no rest of a long spelling survives a short one.
  short.sort((a, b) => b.length - a.length);
  return { short, places: positionsIn(marks.filter(({ length }) => length >= minPartLength)) };
}

function hideParts(text: string, places: Patterns['places']): string {
  let safe = '';
  let done = 0;
  for (let at = 0; at + ngramLength <= text.length;) {
    const found = places.get(text.slice(at, at + ngramLength));
    const part = found && widestPart(text, at, done, found);
    if (part) {
      safe += text.slice(done, part.from) + hidden;
      done = part.to;
      at = part.to;
    } else at += minPartLength - ngramLength + 1;
  }
  return safe + text.slice(done);
}

/** Where in the marks each probe stands. */
function positionsIn(marks: readonly string[]): Map<string, Position[]> {
  const places = new Map<string, Position[]>();
  for (const mark of marks) {
    for (let at = 0; at + ngramLength <= mark.length; at++) {
      const text = mark.slice(at, at + ngramLength);
      const known = places.get(text);
      if (known) known.push({ mark, at });
      else places.set(text, [{ mark, at }]);
    }
  }
  return places;
}

/** What of the text around a probe is part of a mark; undefined where that is too little to tell anything. */
function widestPart(
  text: string,
  at: number,
  done: number,
  places: readonly Position[],
): { from: number; to: number } | undefined {
  let widest: { from: number; to: number } | undefined;
  for (const place of places) {
    let from = at;
    while (from > done && text[from - 1] === place.mark[place.at - (at - from) - 1]) from -= 1;
    let to = at + ngramLength;
    while (to < text.length && text[to] === place.mark[place.at + (to - at)]) to += 1;
    if (to - from < minPartLength) continue;
    widest = { from: Math.min(from, widest?.from ?? from), to: Math.max(to, widest?.to ?? to) };
  }
  return widest;
}
