import { InexactNumber } from '../../../../src/aspire/http/exactNumbers';
import { withoutEndingZeros } from './digits.ts';

/** Lists and objects in each other that are followed; databases end not far beyond, and no record of Aspire comes near. */
const deepest = 100;

/** A record that has no JSON text here. */
export class TooDeep extends Error {
  constructor() {
    super(`it has more than ${deepest} lists and objects in each other`);
  }
}

/** Set by `jsonText` where something had to be written in another form. */
export type Losses = { found: boolean };

/**
 * The same JSON text for the same value, whatever the order of its fields. NUL characters and halves of characters, which
 * Postgres keeps in no text, are written as their escapes, `\u0000`, and numbers beyond all measure as texts; `losses` then
 * says so. Throws `TooDeep`.
 */
export function jsonText(value: unknown, losses?: Losses, depth = 0): string {
  switch (typeof value) {
    case 'string':
      return stringText(value, losses);
    case 'number':
      if (Number.isFinite(value)) return String(value);
      return lost(String(value), losses);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      break;
    default:
      return 'null';
  }
  if (value === null) return 'null';
  if (value instanceof InexactNumber) return numberText(value) ?? lost(value.toString(), losses);
  if (depth >= deepest) throw new TooDeep();
  if (Array.isArray(value)) return `[${value.map((entry) => jsonText(entry, losses, depth + 1)).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields).sort();
  let text = '';
  for (const name of names)
    text += `${text === '' ? '' : ','}${stringText(name, losses)}:${jsonText(fields[name], losses, depth + 1)}`;
  return `{${text}}`;
}

/** What is in the way of a text in Postgres, if anything. */
export function problemOfText(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined;
  if (text.includes('\0')) return 'it has a NUL character';
  return /\p{Surrogate}/u.test(text) ? 'it has half of a character' : undefined;
}

/** The number as it was written, without zeros at its end; undefined if it is beyond all measure. */
export function numberText(number: InexactNumber): string | undefined {
  const [mantissa = '', exponent] = number.toString().toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  if (mantissa.length > 10_000 || Math.abs(Number(exponent ?? 0)) > 1000) return undefined;
  const kept = withoutEndingZeros(fraction);
  return `${whole}${kept === '' ? '' : `.${kept}`}${exponent === undefined ? '' : `e${Number(exponent)}`}`;
}

const suspicious = /[\0\ud800-\udfff]/;
/** Printable ASCII without quotes and backslashes stands in JSON as it is; most texts and all names of fields are such. */
const plain = /^[ !#-[\]-~]*$/;

function stringText(text: string, losses: Losses | undefined): string {
  if (plain.test(text)) return `"${text}"`;
  if (!suspicious.test(text) || problemOfText(text) === undefined) return JSON.stringify(text);
  return lost(
    text.replace(/\0|\p{Surrogate}/gu, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`),
    losses,
  );
}

function lost(text: string, losses: Losses | undefined): string {
  if (losses) losses.found = true;
  return JSON.stringify(text);
}
