import type { Shape } from '../../api/model/model';
import { functions } from './functions';

const keywords = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'and', 'or', 'not', 'in', 'asc', 'desc', 'true', 'false', 'null'];

/** A text in quotes, or a word: what begins like a number is neither. */
const pieces = /'[^']*(?:''[^']*)*'|(?<![\w.:])[A-Za-z_]\w*/g;

/**
 * The text of an option with its fields, operators and functions in the case in which they are known, whatever the case
 * in which they were written. Its length does not change, so that positions in messages hold.
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

/** The fields of the nested objects too; the record's own come last, and so first. */
function fieldNames({ fields }: Shape): string[] {
  return [...fields.flatMap(({ shape }) => (shape ? fieldNames(shape) : [])), ...fields.map(({ name }) => name)];
}
