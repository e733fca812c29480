import { readFileSync } from 'node:fs';
import type { Database } from '../../src/database/database.ts';

/** Linux counts in hundredths of a second, whatever its own ticks are. */
const tickMs = 10;

/** How much processor time each of Postgres' processes has used, in milliseconds, by its id; none on systems without /proc. */
export async function backendTimes(database: Database): Promise<Map<number, number>> {
  const { rows } = await database.query<{ pid: number }>('select pid from pg_stat_activity');
  return new Map(rows.flatMap(({ pid }) => timesOf(pid).map((ms) => [pid, ms] as const)));
}

/** What was used between two looks, by processes that are there at the second. */
export function usedBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  return [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
}

function timesOf(pid: number): number[] {
  try {
    // Behind the name, which may hold blanks: state is the 3rd field, user and system time are the 14th and 15th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return [(Number(fields[11]) + Number(fields[12])) * tickMs];
  } catch {
    return [];
  }
}
