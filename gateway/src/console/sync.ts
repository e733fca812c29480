import type { Caller } from '../access/access.ts';

/** How the copy of one resource stands. Times are ISO 8601 in UTC. */
export type SyncStatus = {
  organisation: string;
  connection: string;
  resource: string;
  state: 'running' | 'idle' | 'failed' | 'waiting';
  lastRun: { startedAt: string; endedAt: string | null } | null;
  rows: { read: number; new: number; changed: number; gone: number; skipped: number };
  /** Requests of the last run, and their share of what Aspire allows, from 0 to 1. */
  calls: number;
  rateLimitShare: number;
  /** How far the copy is behind Aspire; null before the first run. */
  lagSeconds: number | null;
  error: string | null;
};

/** What the page of the sync reads: what the caller may see. */
export type SyncPort = { list(caller: Caller): Promise<readonly SyncStatus[]> };
