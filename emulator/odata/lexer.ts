import { ODataError, excerpt } from './errors';
import { readLiteral, type Literal } from './literals';

/** The position of a token or expression in the option's text: from `start` (included) to `end` (excluded). */
export type Span = { start: number; end: number };

/** A token of an option's text. `text` is as written; the last token is always `end`. */
export type Token = Span & { text: string } & (
    { kind: 'word' } | { kind: 'literal'; literal: Literal } | { kind: 'symbol' } | { kind: 'end' }
  );

/** Longer texts are refused, so that parsing stays cheap. */
const longestText = 20_000;

const space = /\s+/y;
const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const quoted = /'[^']*(?:''[^']*)*'/y;
const unquoted = /-?\d[\w.:+-]*/y;
const duration = /-?P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?(?<=\d[DHMS])(?!\w)/y;
const systemName = /[$@]\w+/y;
const symbols = '(),/:*;=';

/** Words that may directly precede a quote, because a value follows them. */
const beforeValue = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'and', 'or', 'not', 'in']);

/** Splits an option's text into tokens. Throws an ODataError if it is empty, too long or has an invalid character. */
export function tokenize(text: string, option: string): Token[] {
  if (text.length > longestText) {
    const problem = `it is ${text.length} characters long, and at most ${longestText} are read`;
    throw new ODataError(option, problem);
  }
  const tokens: Token[] = [];
  let at = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const push = (token: { kind: 'word' } | { kind: 'symbol' } | { kind: 'literal'; literal: Literal }, raw: string) => {
    tokens.push({ ...token, text: raw, start: at, end: at + raw.length });
    at += raw.length;
  };

  while ((at += read(space)?.length ?? 0) < text.length) {
    const raw = read(duration) ?? read(unquoted);
    if (raw !== undefined) {
      const literal = readLiteral(raw);
      if (!literal) throw new ODataError(option, `"${excerpt(raw)}" is no number, date, date-time or duration`, at);
      push({ kind: 'literal', literal }, raw);
      continue;
    }
    const name = read(word);
    if (name !== undefined && text[at + name.length] === "'" && !beforeValue.has(name)) {
      push(...prefixed(name, text, at, option));
      continue;
    }
    if (name !== undefined) {
      const literal = readLiteral(name);
      push(literal ? { kind: 'literal', literal } : { kind: 'word' }, name);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (character === "'") push(...string(text, at, option));
    else if (symbols.includes(character)) push({ kind: 'symbol' }, character);
    else throw unexpected(character, read(systemName), at, option);
  }
  if (tokens.length === 0) throw new ODataError(option, 'it is empty');
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

type LiteralToken = [{ kind: 'literal'; literal: Literal }, string];

function string(text: string, at: number, option: string): LiteralToken {
  quoted.lastIndex = at;
  const raw = quoted.exec(text)?.[0];
  if (raw === undefined) {
    const advice = '; a quote inside a text is written twice.';
    throw new ODataError(option, `the text ${excerpt(text.slice(at))} has no closing quote`, at, advice);
  }
  return [{ kind: 'literal', literal: { type: 'string', value: raw.slice(1, -1).replaceAll("''", "'") } }, raw];
}

/** `duration'PT8H'`: the only literal that may have a prefix. */
function prefixed(prefix: string, text: string, at: number, option: string): LiteralToken {
  const [token, quotedText] = string(text, at + prefix.length, option);
  const raw = prefix + quotedText;
  if (prefix !== 'duration') {
    const advice = '; write the value without it.';
    throw new ODataError(option, `the prefix of ${excerpt(raw)} does not belong to OData V4`, at, advice);
  }
  const inner = typeof token.literal.value === 'string' ? readLiteral(token.literal.value) : undefined;
  if (inner?.type !== 'duration') throw new ODataError(option, `${excerpt(raw)} holds no duration`, at);
  return [{ kind: 'literal', literal: inner }, raw];
}

function unexpected(character: string, name: string | undefined, at: number, option: string): ODataError {
  if (name !== undefined) return new ODataError(option, `"${excerpt(name)}" is not supported`, at);
  const advice = character === '"' ? '; text stands in single quotes.' : undefined;
  return new ODataError(option, `the character ${JSON.stringify(character)} is unexpected`, at, advice);
}
