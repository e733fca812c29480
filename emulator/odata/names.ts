import { ODataError, excerpt } from './errors';
import { tokenize, type Token } from './lexer';
import type { Name } from './syntax';

/** Parses the text of a `$select` or `$expand`: names, or `*`, separated by commas. */
export function parseNames(text: string, option: string): Name[] {
  const tokens = tokenize(text, option);
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const [name, comma] = [tokens[at]!, tokens[at + 1] ?? tokens[tokens.length - 1]!];
    if (name.kind !== 'word' && name.text !== '*') throw unexpected('a field name', name, option);
    names.push({ text: name.text, start: name.start, end: name.end });
    if (comma.kind === 'end') break;
    if (comma.text === '/')
      throw new ODataError(option, `a path into "${excerpt(name.text)}" is not supported`, comma.start);
    if (comma.text === '(')
      throw new ODataError(option, `options for "${excerpt(name.text)}" are not supported`, comma.start);
    if (comma.text !== ',') throw unexpected('"," or the end', comma, option);
  }
  return names;
}

function unexpected(wanted: string, token: Token, option: string): ODataError {
  const found = token.kind === 'end' ? 'the text ends' : `found "${excerpt(token.text)}"`;
  return new ODataError(option, `expected ${wanted}, but ${found}`, token.start);
}
