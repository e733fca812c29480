import type { Caller } from '../access/access.ts';
import type { Difference, RunProgress, RunReport } from './report.ts';
import type { SchemaContract, TableChange } from './write/destination.ts';

/** One order to copy. Absent: the usual. */
export type SyncOrder = {
  connection: string;
  /** Names of resources; absent: all that there are. */
  resources?: readonly string[];
  /** `postgres://...`, `duckdb:file` or `parquet:folder`; absent: the gateway's own Postgres. */
  to?: string;
  /** The schema of the tables; absent: one for the organisation and the connection. */
  schema?: string;
  /** Aspire's names of fields to copy, */
  select?: readonly string[];
  /** or not to. The key and the stamps are always copied. */
  exclude?: readonly string[];
  /** Reads all records, whatever is known. */
  full?: boolean;
  /** Changes from here on, in place of the watermark: ISO 8601. */
  since?: string;
  /** A backfill of a range, beside the usual run: keys from and to (with), or stamps of change (else creation). */
  backfill?: { fromKey?: number; toKey?: number; from?: string; to?: string };
  contract?: SchemaContract;
  hard?: boolean;
  history?: boolean;
  /** Whether lists inside of records become tables of their own. Usually true. */
  children?: boolean;
  /** The run ends then, to go on next time: milliseconds from its start. */
  timeLimitMs?: number;
};

/** What a run would do. */
export type SyncPlan = {
  changes: readonly TableChange[];
  resources: readonly { resource: string; class: string; kind: string; filter: string; resumes: boolean }[];
};

/** What a comparison of a table with Aspire found. */
export type VerifyReport = RunReport & { differences: readonly Difference[]; repaired: boolean };

export type RunOptions = {
  signal?: AbortSignal;
  onProgress?: (progress: RunProgress) => void;
  /** Told as soon as a resource has ended, while others go on. The run waits for it. */
  onReport?: (report: RunReport) => Promise<void>;
};

/** Copies Aspire's records into tables. */
export type Sync = {
  plan(caller: Caller, order: SyncOrder): Promise<SyncPlan>;
  /** One report a resource; what fails in one resource does not stop the others. Throws only what concerns all of them. */
  run(caller: Caller, order: SyncOrder, options?: RunOptions): Promise<RunReport[]>;
  /** Reads everything and compares; with `repair` what differs is written. */
  verify(caller: Caller, order: SyncOrder & { repair?: boolean }, options?: RunOptions): Promise<VerifyReport[]>;
};
