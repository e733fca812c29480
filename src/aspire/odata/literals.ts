import type { FieldKind } from '../model/operation';
import { isWellFormed } from '../model/unicode';
import { readDecimal } from './decimals';

/** A value as an OData literal, or what is wrong with it, as the end of a sentence. */
export type Literal = { literal: string } | { problem: string };

/** Longer texts are not looked for: in the address of a request a character takes up to nine. */
const longestText = 1_000;

/** A text in single quotes. Quotes inside it are doubled, so that a value cannot end the literal early. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Checks a value against a field's kind and writes it as an OData literal. For dates, see `readDateValue`. */
export function literalOf(value: unknown, kind: Exclude<FieldKind, 'date'>): Literal {
  switch (kind) {
    case 'integer':
    case 'number': {
      const number = readDecimal(value);
      const isWhole = 'problem' in number || kind === 'number' || !number.literal.includes('.');
      return isWhole ? number : { problem: 'must be a whole number' };
    }
    case 'boolean': {
      const word = typeof value === 'string' ? value.slice(0, longestText).trim().toLowerCase() : value;
      if ([true, 1, 'true', 'yes', '1'].some((yes) => yes === word)) return { literal: 'true' };
      if ([false, 0, 'false', 'no', '0'].some((no) => no === word)) return { literal: 'false' };
      return { problem: 'must be true or false' };
    }
    case 'text':
      return textLiteral(value);
  }
}

function textLiteral(value: unknown): Literal {
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return { problem: 'is too large to be exact as a number; give it as text' };
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return { problem: 'must be text' };
  const text = String(value);
  if (text.length > longestText)
    return { problem: `has ${text.length} characters, and at most ${longestText} can be looked for` };
  if (!isWellFormed(text)) return { problem: 'holds half a character that cannot be sent' };
  return { literal: quote(text) };
}
