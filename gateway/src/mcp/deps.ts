import type { Caller } from '../access/access.ts';
import type { ConnectionService } from '../connections/types.ts';
import type { Operations } from '../operations/service.ts';
import type { ScopesKnown } from './scopesKnown.ts';

/** How it stands with the copy of one resource of one connection. */
export type SyncStatus = {
  organisation: string;
  connection: string;
  resource: string;
  state: string;
  /** What it waits for, or why it failed. */
  detail: string | null;
  /** The last run that ended; times are ISO 8601, rows are records. */
  lastRun: {
    outcome: string;
    startedAt: string;
    endedAt: string;
    read: number;
    new: number;
    changed: number;
    gone: number;
    skipped: number;
    /** Requests to Aspire. */
    calls: number;
    error?: { code: string; message: string };
  } | null;
  /** How old the oldest change may be that is not in the tables; null before the first complete run. */
  lagSeconds: number | null;
};

/** Whoever copies records into tables. */
export type SyncStatusPort = {
  status(caller: Caller, connection?: string): Promise<readonly SyncStatus[]>;
};

/** What the tools stand on. */
export type McpDeps = {
  connections: Pick<ConnectionService, 'list' | 'get'>;
  operations: Pick<Operations, 'run' | 'targetOf'>;
  /** Without it there is no tool that tells of syncs. */
  sync?: SyncStatusPort;
  scopesKnown: ScopesKnown;
  log: { error(fields: object, text: string): void };
};
