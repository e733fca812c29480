import { createHash } from 'node:crypto';

/** A key that wraps the data keys of organisations. `id` is made of the key, so that a row tells which one it needs. */
export type MasterKey = { id: string; bytes: Buffer };

/** The master key that wraps, and earlier ones that still open. */
export type MasterKeys = { current: MasterKey; previous: readonly MasterKey[] };

/** Why a text is no master key; undefined if it is one. The text itself is never told. */
export function masterKeyProblem(text: string): string | undefined {
  if (text === '') return 'is empty; it takes 64 hexadecimal characters';
  if (text.length !== 64) return `has ${text.length} characters; it takes 64 hexadecimal ones`;
  return /[^0-9a-f]/i.test(text) ? 'holds other characters than 0-9 and a-f' : undefined;
}

/** Reads 64 hexadecimal characters. Throws with the reason otherwise. */
function parseMasterKey(text: string): MasterKey {
  const problem = masterKeyProblem(text);
  if (problem !== undefined) throw new Error(`The master key ${problem}.`);
  const bytes = Buffer.from(text, 'hex');
  const id = createHash('sha256').update('aspire-gateway master key id').update(bytes).digest('hex').slice(0, 16);
  return { id, bytes };
}

/** Throws with the reason for a text that is no key. */
export function parseMasterKeys(current: string, previous: readonly string[] = []): MasterKeys {
  return { current: parseMasterKey(current), previous: previous.map(parseMasterKey) };
}

export function findMasterKey({ current, previous }: MasterKeys, id: string): MasterKey | undefined {
  return [current, ...previous].find((key) => key.id === id);
}
