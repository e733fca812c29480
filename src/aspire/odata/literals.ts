import type { FieldKind } from '../model/operation';
import { isWellFormed } from '../model/unicode';

/** A value as an OData literal, or what is wrong with it, as the end of a sentence. */
export type Literal = { literal: string } | { problem: string };

/** A point in time, or a whole day (with the next day) if no time was given. */
export type DateValue = { day: string; next: string } | { instant: string };

/** A text in single quotes. Quotes inside it are doubled, so that a value cannot end the literal early. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Checks a value against a field's kind and writes it as an OData literal. For dates, see `readDateValue`. */
export function literalOf(value: unknown, kind: Exclude<FieldKind, 'date'>): Literal {
  switch (kind) {
    case 'integer':
    case 'number': {
      const number =
        typeof value === 'string' && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return { problem: 'must be a number' };
      if (kind === 'integer' && !Number.isSafeInteger(number)) return { problem: 'must be a whole number' };
      return { literal: plainNumber(number) };
    }
    case 'boolean': {
      const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
      if (word === true || word === 'true') return { literal: 'true' };
      if (word === false || word === 'false') return { literal: 'false' };
      return { problem: 'must be true or false' };
    }
    case 'text': {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return { problem: 'must be text' };
      const text = String(value);
      if (!isWellFormed(text)) return { problem: 'holds half a character that cannot be sent' };
      return { literal: quote(text) };
    }
  }
}

/** A number without an exponent, since OData's decimals cannot have one. */
export function plainNumber(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date (`2026-04-08`) or a date and time (`2026-04-08T09:30:00Z`; without a zone it is UTC). Undefined for
 * everything else, including days that do not exist.
 */
export function readDateValue(value: unknown): DateValue | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (isoDate.test(text)) {
    const start = startOfDay(text);
    return start === undefined
      ? undefined
      : { day: text, next: new Date(start + 86_400_000).toISOString().slice(0, 10) };
  }
  const [, day, time, zone] = isoTime.exec(text) ?? [];
  if (day === undefined || startOfDay(day) === undefined) return undefined;
  const at = Date.parse(
    `${day}T${time}${zone === undefined ? 'Z' : zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`,
  );
  return Number.isNaN(at) ? undefined : { instant: new Date(at).toISOString().replace('.000Z', 'Z') };
}

function startOfDay(day: string): number | undefined {
  const at = Date.parse(`${day}T00:00:00Z`);
  // Date.parse reads the 30th of February as a day in March.
  return Number.isNaN(at) || new Date(at).getUTCDate() !== Number(day.slice(8)) ? undefined : at;
}

/** A timestamp with a zone: UTC is added if it has none, as for all times in conditions. A date stays a date. */
export function withUtcZone(value: unknown): string {
  const text = String(value);
  return /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text) || !text.includes('T') ? text : `${text}Z`;
}
