/** What one run did with one resource. */
export type RunReport = {
  organisation: string;
  connection: string;
  resource: string;
  /** `main`, or the range of a backfill. */
  lane: string;
  destination: string;
  /** `partial`: ended, but records were skipped. `stopped`: told to end, or out of time; the next run goes on. */
  outcome: 'complete' | 'partial' | 'stopped' | 'failed';
  kind: 'full' | 'changes' | 'backfill' | 'verify';
  startedAt: string;
  endedAt: string;
  /** Whether it went on with a run that had been ended. */
  resumed: boolean;
  /** Records. */
  read: number;
  new: number;
  changed: number;
  gone: number;
  skipped: number;
  /** Why records were skipped and values kept raw: at most 20, each with how often and one key. */
  reasons: readonly { reason: string; count: number; key: string }[];
  /** Requests that were sent, */
  calls: number;
  /** and what part of the allowed ones of that time they were: 0 to 1. */
  shareOfLimit: number;
  /** How many milliseconds were spent in waiting for a provider that asked to be left alone or could not be reached. */
  waitedMs: number;
  /** How many seconds old the oldest change may be that is not in the tables; null before the first complete scan. */
  lagSeconds: number | null;
  /** Where it failed: the code of errors.ts and its message. */
  error?: { code: string; message: string };
};

/** The counts of a run that did nothing. */
export const nothingDone = {
  resumed: false,
  read: 0,
  new: 0,
  changed: 0,
  gone: 0,
  skipped: 0,
  reasons: [],
  calls: 0,
  waitedMs: 0,
} as const satisfies Partial<RunReport>;

/** What is told while a run goes on. */
export type RunProgress = Pick<RunReport, 'resource' | 'kind' | 'read' | 'new' | 'changed' | 'skipped' | 'calls'> & {
  /** What part of the keys was gone through, where keys are numbers and the greatest one is known: 0 to 1. */
  share?: number;
  /** What it waits for, if it does. */
  waiting?: string;
};

/** A range of keys, behind `fromKey` up to `toKey`, in which table and Aspire differ; empty at the front and at the end. */
export type Difference = {
  fromKey: string;
  toKey: string;
  inAspire: number;
  inTable: number;
  /** In Aspire and not in the table, */
  missing: number;
  /** in both and not the same, */
  changed: number;
  /** in the table and not in Aspire. */
  extra: number;
};
