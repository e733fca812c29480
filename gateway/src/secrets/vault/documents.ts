import { GatewayError } from '../../errors.ts';
import { contextBytes } from '../contextBytes.ts';
import { secretFields, type SecretField, type SecretRef, type Stamp } from '../store.ts';
import type { KvDocument } from './kv.ts';

/** One secret in the document of its connection. */
export type SealedField = Stamp & {
  /** Transit's ciphertext. */
  sealed: string;
  count: number;
  created_at: string;
  updated_at: string;
  /** Tells our own write from somebody else's, when its answer was lost. */
  write_id: string;
};

export type SealedFields = Partial<Record<SecretField, SealedField>>;

/** What a ciphertext is bound to: moved elsewhere it does not open. */
export function vaultContext({ organisation, connection, field }: SecretRef): Buffer {
  return contextBytes(['aspire-gateway secret', organisation, connection, field]);
}

/** The secrets of a document. Throws `bug` for a document that is none of ours. */
export function fieldsOf({ data }: KvDocument, { organisation, connection }: Omit<SecretRef, 'field'>): SealedFields {
  const fields: SealedFields = {};
  for (const [name, value] of Object.entries(data ?? {})) {
    if (!isField(name) || !isSealed(value))
      throw new GatewayError(
        'bug',
        `Vault's document of ${organisation}/${connection} was not written by the gateway: give it a key-value mount of its own.`,
      );
    fields[name] = value;
  }
  return fields;
}

function isField(name: string): name is SecretField {
  return (secretFields as readonly string[]).includes(name);
}

function isSealed(value: unknown): value is SealedField {
  if (typeof value !== 'object' || value === null) return false;
  const field = value as Record<keyof SealedField, unknown>;
  const texts = [field.sealed, field.created_at, field.updated_at, field.write_id];
  const numbers = [field.generation, field.fence, field.count];
  return texts.every((one) => typeof one === 'string') && numbers.every((one) => typeof one === 'number');
}
