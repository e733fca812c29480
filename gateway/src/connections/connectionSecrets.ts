import type { Database, Queryable, Transaction } from '../database/database.ts';
import { inGroups } from '../database/inGroups.ts';
import { prepared } from '../database/prepared.ts';
import type { BesideConnections, SecretStore, Stamp, StoredSecret } from '../secrets/store.ts';
import type { System } from '../system.ts';
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

/** What a provider is called with. The client secret is undefined for a public client. */
export type CallSecrets = { stored: StampedTokens | undefined; clientSecret(): Promise<string | undefined> };

/**
 * Reads tokens and client secret, never from a cache: another replica may just have changed them. Where the store is in the
 * database, those of all connections that are asked for at once come in one round trip, which begins after the last was asked.
 */
export function readingCallSecrets({
  database,
  secrets,
  system,
}: {
  database: Database;
  secrets: SecretStore;
  system: Pick<System, 'sleep'>;
}): (row: ConnectionRow) => Promise<CallSecrets> {
  const { besideConnections: beside } = secrets;
  if (!beside)
    return async (row) => ({
      stored: await readStoredTokens(secrets, row, { fresh: true }),
      clientSecret: () => readClientSecret(secrets, row),
    });
  const read = inGroups(system, readingKept(database, beside));
  return async (row) => {
    const kept = await read(row);
    const stored = toTokens(row, await beside.open(refTo(row, 'tokens'), kept?.tokens));
    const clientSecret = async () =>
      row.hasClientSecret ? (await beside.open(refTo(row, 'client_secret'), kept?.client_secret))?.value : undefined;
    return { stored, clientSecret };
  };
}

type Kept = { place: number; tokens: unknown; client_secret: unknown };

function readingKept(database: Database, beside: BesideConnections) {
  const text = prepared(
    `select place::integer as place, ${beside.column('tokens')} as tokens, ${beside.column('client_secret')} as client_secret
     from unnest($1::text[], $2::text[]) with ordinality as asked (asked_org, asked_name, place)
     join connections on org_id = asked_org and name = asked_name`,
  );
  return async (asked: readonly ConnectionRow[]): Promise<(Kept | undefined)[]> => {
    const columns = [asked.map(({ organisation }) => organisation), asked.map(({ name }) => name)];
    const { rows } = await database.query<Kept>(text, columns);
    const byPlace = new Map(rows.map((kept) => [kept.place, kept]));
    return asked.map((_, index) => byPlace.get(index + 1));
  };
}

/** The client secret; undefined for a public client. Never from a cache: another replica may just have changed it. */
export async function readClientSecret(secrets: SecretStore, row: ConnectionRow): Promise<string | undefined> {
  return row.hasClientSecret ? (await secrets.read(refTo(row, 'client_secret'), { fresh: true }))?.value : undefined;
}
