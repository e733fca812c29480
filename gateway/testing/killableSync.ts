import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Database } from '../src/database/database.ts';
import type { RunReport } from '../src/sync/report.ts';
import type { SyncProcessOptions } from './syncProcess.ts';

/** A process that syncs again and again until it is killed. */
export type KillableSync = {
  child: ChildProcess;
  /** Resolves when it begins its first run; rejects if it ends before. */
  ready: Promise<void>;
  /** Resolves with what ended it; null is an end by itself. */
  ended: Promise<NodeJS.Signals | null>;
};

/** Starts `program`, which is syncProcess.ts as bundledProcess gives it. Each report of a run goes to `onReport`.
 * It ends where it keeps more than `heapMegabytes`. */
export function startKillableSync(
  program: string,
  options: SyncProcessOptions,
  onReport: (report: RunReport) => void,
  heapMegabytes = 2_048,
): KillableSync {
  const heap = `--max-old-space-size=${heapMegabytes}`;
  const child = spawn(process.execPath, [heap, program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const ready = new Promise<void>((resolve, reject) => {
    lines.once('line', () => {
      lines.on('line', (line) => (JSON.parse(line) as RunReport[]).forEach(onReport));
      resolve();
    });
    void ended.then(() => reject(new Error('it ended before it began')));
  });
  return { child, ready, ended };
}

/** The same numbers from 0 to 1 at each run of a test. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Where the scans of a schema stand that are under way, as the destination has it; undefined between scans. */
export async function placeOfScans(database: Database, schema: string): Promise<string | undefined> {
  const table = `${schema}._aspire_sync_state`;
  const { rows: found } = await database.query<{ table: string | null }>('select to_regclass($1) as table', [table]);
  // The first kills may come before there is a table.
  if (!found[0]?.table) return undefined;
  const { rows } = await database.query<{ place: string | null }>(
    `select string_agg(resource || scan::text, ' ' order by resource) as place from ${table}`,
  );
  return rows[0]?.place ?? undefined;
}

/** Resolves when a scan stands elsewhere than at `before`: then a process has written something. */
export async function movedFrom(before: string | undefined, database: Database, schema: string): Promise<void> {
  for (;;) {
    const now = await placeOfScans(database, schema);
    if (now !== undefined && now !== before) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The lease of a killed process ends by itself, within its length; here it is taken away to save the time. */
export async function takeLeasesAway(database: Database, schema: string): Promise<void> {
  const table = `${schema}._aspire_sync_state`;
  const { rows: found } = await database.query<{ table: string | null }>('select to_regclass($1) as table', [table]);
  if (found[0]?.table) await database.query(`update ${table} set lease_until = null`);
}
