import type { Transaction } from '../database/database.ts';
import type { SecretStore, Stamp } from '../secrets/store.ts';
import type { ConnectionRow } from './row.ts';
import { parseTokens, type StoredTokens } from './tokens.ts';

/** Tokens with the stamp of the write that stored them. `stale`: the store is down and this is what it last said. */
export type StampedTokens = { tokens: StoredTokens; stamp: Stamp; stale: boolean };

type Named = Pick<ConnectionRow, 'organisation' | 'name'>;

/** The secrets of a connection, kept under the organisation that owns its row. */
export function refTo<Field extends 'client_secret' | 'tokens'>({ organisation, name }: Named, field: Field) {
  return { organisation, connection: name, field };
}

/** The stored tokens; undefined if there are none, or only such as belong to something that the connection no longer is. */
export async function readStoredTokens(
  secrets: SecretStore,
  row: ConnectionRow,
  options: { fresh?: boolean; transaction?: Transaction } = {},
): Promise<StampedTokens | undefined> {
  const stored = await secrets.read(refTo(row, 'tokens'), options);
  if (!stored || stored.generation < row.tokensSince) return undefined;
  const tokens = parseTokens(stored.value);
  const { generation, fence } = stored;
  return tokens && { tokens, stamp: { generation, fence }, stale: stored.stale === true };
}

/** The client secret; undefined for a public client. Never from a cache: another replica may just have changed it. */
export async function readClientSecret(secrets: SecretStore, row: ConnectionRow): Promise<string | undefined> {
  return row.hasClientSecret ? (await secrets.read(refTo(row, 'client_secret'), { fresh: true }))?.value : undefined;
}
