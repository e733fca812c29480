import type { Queryable, Transaction } from '../database/database.ts';
import type { SecretStore, Stamp, StoredSecret } from '../secrets/store.ts';
import { findBy } from './lookup.ts';
import { searchVisible } from './repository.ts';
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
  return toTokens(row, await secrets.read(refTo(row, 'tokens'), options));
}

function toTokens(row: ConnectionRow, stored: StoredSecret | undefined): StampedTokens | undefined {
  if (!stored || stored.generation < row.tokensSince) return undefined;
  const tokens = parseTokens(stored.value);
  const { generation, fence } = stored;
  return tokens && { tokens, stamp: { generation, fence }, stale: stored.stale === true };
}

/** A connection for reading, and the way to its tokens. Throws `not_found`. */
export type FindWithTokens = (
  organisation: string,
  name: string,
) => Promise<{ row: ConnectionRow; tokens: () => Promise<StampedTokens | undefined> }>;

/** Where the store is in the database, both come in one round trip; any other store is asked for the tokens when they are wanted. */
export function findingTokens(database: Queryable, secrets: SecretStore): FindWithTokens {
  const { besideConnections } = secrets;
  const search = searchVisible(besideConnections?.column('tokens'));
  return async (organisation, name) => {
    const { row, beside } = await findBy(search, database, organisation, name);
    const tokens = async () => {
      if (!besideConnections) return readStoredTokens(secrets, row);
      return toTokens(row, await besideConnections.open(refTo(row, 'tokens'), beside));
    };
    return { row, tokens };
  };
}

/** The client secret; undefined for a public client. Never from a cache: another replica may just have changed it. */
export async function readClientSecret(secrets: SecretStore, row: ConnectionRow): Promise<string | undefined> {
  return row.hasClientSecret ? (await secrets.read(refTo(row, 'client_secret'), { fresh: true }))?.value : undefined;
}
