import { hash } from 'node:crypto';

declare module 'node:crypto' {
  /** Of Node 20.12 and later: in one step, without an object for each text. */
  function hash(algorithm: string, data: string, outputEncoding: 'hex'): string;
}

/** The first 128 bits of SHA-256, as 32 hexadecimal digits. */
export function digest128(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
