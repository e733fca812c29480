import type { Shape } from '../../api/model/model';
import { functions } from './functions';

const keywords = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'and', 'or', 'not', 'in', 'asc', 'desc', 'true', 'false', 'null'];

/** A quoted text or a word; anything that starts like a number is neither. */
const pieces = /'[^']*(?:''[^']*)*'|(?<![\w.:])[A-Za-z_]\w*/g;

/**
 * Corrects the case of the fields, operators and functions in an option's text. It keeps the length, so that the positions
 * in messages stay right.
 */
export function inKnownCase(text: string, shape: Shape): string {
  const names = new Map<string, string>();
  for (const name of fieldNames(shape)) names.set(name.toLowerCase(), name);
  for (const keyword of keywords) names.set(keyword, keyword);
  return text.replace(pieces, (piece: string, at: number) => {
    const lower = piece.toLowerCase();
    if (text[at + piece.length] === '(' && functions.has(lower)) return lower;
    return names.get(lower) ?? piece;
  });
}

/** All field names, including those of nested objects. The record's own come last, so that they win. */
function fieldNames({ fields }: Shape): string[] {
  return [...fields.flatMap(({ shape }) => (shape ? fieldNames(shape) : [])), ...fields.map(({ name }) => name)];
}
