import type { SyncResource } from '../resources/resource.ts';
import type { Difference } from '../report.ts';
import type { EncodedRow } from '../tables/table.ts';

/** What happens to a field that has no column, or a value that does not fit: a new column, the end of the run, or nothing. */
export type SchemaContract = 'evolve' | 'freeze' | 'discard';

/** What a run does with records that are gone from Aspire, and with versions that were changed. */
export type WriteOptions = {
  /** Gone records are deleted instead of marked in `_aspire_deleted_at`. */
  hard: boolean;
  /** Every version is kept in `<table>__history`, with the time from which and until which it held. */
  history: boolean;
};

/**
 * Two runs of one lane never overlap; runs of different lanes of a resource may. `main` is the usual one; a backfill has a
 * lane of its own, named by its range.
 */
export type Lane = string;

/** A scan that is under way, or was when its process ended. */
export type Scan = {
  kind: 'full' | 'changes' | 'backfill';
  /** When it began, by Aspire's clock where it tells: ISO 8601. */
  startedAt: string;
  /** The condition in OData that it reads by; empty for all records. */
  filter: string;
  /** Set where it leaves out changes that are not known yet, so that the watermark stays where it is. */
  keepsWatermark?: true;
  /** Everything before is written; undefined at the front, and where records come in no order. */
  position?: ScanPosition;
};

/** Behind a record: the cursor of the pagination, and the record's key. */
export type ScanPosition = { cursor: unknown; key: EncodedRow['key'] };

/** What is known about a resource between runs, and where a run that was ended is to go on. */
export type SyncState = {
  /** The number of the last full scan that was begun. */
  generation: number;
  scan: Scan | null;
  /** Changes from here on are not known yet: ISO 8601; null before the first complete scan. */
  watermark: string | null;
  /** The greatest key that was seen, where keys are numbers: records beyond are new whatever their stamps say. */
  highestKey: string | null;
  /** When the last complete full scan began. */
  fullAt: string | null;
};

/** What was written: numbers of records. */
export type Written = { new: number; changed: number; unchanged: number };

/** Records of consecutive pages. */
export type PageGroup = {
  rows: readonly EncodedRow[];
  /** When the first of its pages was asked for: a row that was written by what was read later is left alone. */
  readAt: Date;
  /**
   * Set where the records came in the order of the key and nothing of it was left out: in the table, what lies behind
   * `after` (or at the front) up to `upTo` (or the end) and is not among the rows may be gone.
   */
  range?: { after?: EncodedRow['key']; upTo?: EncodedRow['key'] };
  /**
   * Keys of records in that range that are there although they are not among the rows: something is wrong with them, or they
   * came before, in no order.
   */
  present: readonly EncodedRow['key'][];
};

/** One resource, held by one run. Every method throws `conflict` once another run has taken the lane over. */
export type ResourceWriter = {
  readonly state: SyncState;
  /** One transaction: the rows, what may be gone, and the state, which is that of `resource` from then on. */
  write(group: PageGroup, state: SyncState): Promise<Written>;
  /** In what the table differs from the group within its range; undefined where nothing does. Writes nothing. */
  compare(group: PageGroup): Promise<Difference | undefined>;
  /** Only the state. */
  save(state: SyncState): Promise<void>;
  /** Keys of records that the full scan under way did not see, at most so many. */
  missing(limit: number): Promise<{ keys: readonly EncodedRow['key'][]; count: number }>;
  /** These are there after all. */
  found(keys: readonly EncodedRow['key'][]): Promise<void>;
  /** Ends a complete full scan, in one transaction: what it did not see is gone. Gives how many that are. */
  finish(state: SyncState): Promise<number>;
  /** Lets the lane go. */
  release(): Promise<void>;
};

/** A change of the destination's tables that was made, or would be: one line for people. */
export type TableChange = { table: string; change: string };

export type Prepared = {
  changes: readonly TableChange[];
  /** With the columns that came by themselves in runs before. */
  resources: readonly SyncResource[];
};

/** Where the tables are. */
export type Destination = {
  /** For people, without a secret: `postgres://host/db, schema aspire`. */
  readonly place: string;
  /** Makes or completes tables, views and comments. With `dryRun` it only tells what it would do. */
  prepare(resources: readonly SyncResource[], options: { dryRun: boolean }): Promise<Prepared>;
  /** What is known about a resource, whoever holds it. */
  stateOf(resource: SyncResource, lane: Lane): Promise<SyncState>;
  /** Throws `conflict` while another run holds the lane. `owner` is who is told to the one who comes second. */
  open(resource: SyncResource, lane: Lane, owner: string): Promise<ResourceWriter>;
  /** New columns of a table, where the contract is `evolve`. Gives the table with them. */
  addColumns(resource: SyncResource, fields: Readonly<Record<string, unknown>>): Promise<SyncResource>;
  close(): Promise<void>;
};
