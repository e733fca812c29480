import { randomUUID } from 'node:crypto';

/** A number of a reply that JavaScript's numbers cannot hold as it was written. */
export class InexactNumber {
  constructor(private readonly written: string) {}

  toString(): string {
    return this.written;
  }
}

/**
 * Reads a JSON text by `parse`, with an `InexactNumber` wherever it has a number that would come back as another one. Takes
 * time in proportion to the text.
 */
export function parseExactly<T>(text: string, parse: (text: string) => T): T {
  const mark = randomUUID();
  let marked = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === quote) {
      at = endOfString(text, at);
    } else if (isDigit(character)) {
      const start = text.charCodeAt(at - 1) === minus ? at - 1 : at;
      while (isNumeric(text.charCodeAt(at + 1))) at++;
      const written = text.slice(start, at + 1);
      if (isExactNumber(written)) continue;
      marked += `${text.slice(copied, start)}"${mark}${written}"`;
      copied = at + 1;
    }
  }
  if (copied === 0) return parse(text);
  return restore({ value: parse(marked + text.slice(copied)) }, mark).value;
}

/** Whether a number, written as JSON or any other decimal, is the same number after JavaScript has read it. */
export function isExactNumber(written: string): boolean {
  // 15 digits always are; most numbers end here.
  if (written.length <= 15 && !/e/i.test(written)) return true;
  const read = Number(written);
  return Number.isFinite(read) && canonical(String(read)) === canonical(written);
}

const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;

function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}

/** Digits, and what may stand between them in a number: `+`, `-`, `.`, `E` and `e`. */
function isNumeric(character: number): boolean {
  return isDigit(character) || [0x2b, minus, 0x2e, 0x45, 0x65].includes(character);
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

/** The same text for the same number: its digits without outer zeros, and the power of ten of the last one. */
function canonical(written: string): string {
  const [mantissa = '', exponent = '0'] = written.trim().toLowerCase().replace(/^[+-]/, '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  if (start === end) return '0';
  const sign = written.trim().startsWith('-') ? '-' : '';
  return `${sign}${digits.slice(start, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}

/** Puts the numbers in place of their marks. */
function restore<T extends object>(holder: T, mark: string): T {
  const waiting: object[] = [holder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const values = next as Record<string, unknown>;
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'object' && value !== null) waiting.push(value);
      else if (typeof value === 'string' && value.startsWith(mark))
        values[name] = new InexactNumber(value.slice(mark.length));
    }
  }
  return holder;
}
