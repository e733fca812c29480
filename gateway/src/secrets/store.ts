import type { Transaction } from '../database/database.ts';

/** Which secret of which connection. The names are bound to the ciphertext: a row copied elsewhere does not open. */
export type SecretRef = { organisation: string; connection: string; field: SecretField };

export const secretFields = ['client_secret', 'tokens'] as const;
export type SecretField = (typeof secretFields)[number];

/**
 * What a write belongs to: `generation` moves with every change of what decides a token, `fence` with every lease. A write
 * whose stamp is older than what is stored comes too late and changes nothing.
 */
export type Stamp = { generation: number; fence: number };

export type StoredSecret = Stamp & {
  value: string;
  createdAt: Date;
  updatedAt: Date;
  /** How often it was written. */
  count: number;
  /** Served from the cache while the store was down. */
  stale?: true;
};

export type StoreHealth = { up: boolean; detail: string };

/** One write of a secret. */
export type SecretWrite = { ref: SecretRef; value: string; stamp: Stamp };

/** What a store in the same database as `connections` can do besides: a row and its tokens in one round trip, both ways. */
export type BesideConnections = {
  /** A column of a statement on `connections`, with the field of each as it is kept. */
  column(field: SecretField): string;
  /** What the column gave, as `read` gives it. */
  open(ref: SecretRef, kept: unknown): Promise<StoredSecret | undefined>;
  /**
   * Writes secrets of different places by one statement. `some left`: a newer stamp is stored, or a key is being replaced. The
   * transaction is to be rolled back then, and each written by itself.
   */
  writeAll(writes: readonly SecretWrite[], transaction: Transaction): Promise<'written' | 'some left'>;
};

/**
 * Where secrets are kept: an envelope in Postgres, or Vault. Failures are `GatewayError`s: `store_unavailable` for an outage
 * (a cached value may be served instead, marked `stale`), `bug` for a ciphertext that does not open.
 */
export type SecretStore = {
  readonly kind: 'database' | 'vault';
  /** Only of a store in the database. */
  readonly besideConnections?: BesideConnections;
  /** Undefined if nothing is stored (also if it was deleted). An error of the store is never "nothing". `fresh` passes the cache by. */
  read(ref: SecretRef, options?: { fresh?: boolean; transaction?: Transaction }): Promise<StoredSecret | undefined>;
  /**
   * Durable when it resolves. `late`: a newer stamp is stored. `transaction` makes a store in Postgres write in the caller's
   * transaction; any other store ignores it.
   */
  write(ref: SecretRef, value: string, stamp: Stamp, transaction?: Transaction): Promise<'written' | 'late'>;
  /** Deletes all fields of the connection for good, or one of them. Nothing stored is no error. Siblings stay readable. */
  delete(ref: Omit<SecretRef, 'field'> & { field?: SecretField }, transaction?: Transaction): Promise<void>;
  /** Deletes all secrets of the organisation and its key: shredded, also in backups made from now on. */
  deleteOrganisation(organisation: string): Promise<void>;
  /** Names of the connections of which something is stored. */
  list(organisation: string): Promise<string[]>;
  /** Throws `store_unavailable` if a write could not be kept at the moment: ask before a token call that rotates. */
  assertWritable(): Promise<void>;
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
};
