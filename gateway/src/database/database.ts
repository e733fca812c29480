import type { PoolClient, QueryResult, QueryResultRow } from 'pg';

/** What runs a statement: the pool, or one connection inside a transaction. */
export type Queryable = {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
};

/** A connection inside `begin` ... `commit`. */
export type Transaction = Queryable & { readonly client: PoolClient };

/**
 * The gateway's Postgres. Statements that fail because the server is gone throw `store_unavailable`. No connection is held
 * while a provider is called.
 */
export type Database = Queryable & {
  /** Commits when `work` resolves, rolls back when it throws. */
  inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** How pg-boss and `LISTEN` connect. */
  readonly connection: DatabaseConnection;
  /** May be called more than once. */
  close(): Promise<void>;
};

/** A server by URL, or the embedded one on its Unix socket. */
export type DatabaseConnection =
  | { connectionString: string }
  | { host: string; port: number; user: string; password: string; database: string; ssl: false };
