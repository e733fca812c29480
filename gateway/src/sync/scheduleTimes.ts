import { CronExpressionParser } from 'cron-parser';

/** When a schedule runs: every so many minutes, or by five fields of cron in UTC. */
export type When = { everyMinutes: number } | { cron: string };

/** The longest between two runs by minutes: a week. */
export const mostMinutes = 10_080;

/** What is wrong with a line of cron; undefined if nothing is. */
export function cronProblem(cron: string): string | undefined {
  const form = 'five fields: minute, hour, day, month, weekday, such as "0 6 * * 1-5", in UTC';
  if (!/^[\d*/,A-Za-z#LW-]+( [\d*/,A-Za-z#LW-]+){4}$/.test(cron)) return `must have ${form}`;
  try {
    CronExpressionParser.parse(cron, { tz: 'UTC' }).next();
    return undefined;
  } catch (error) {
    return `is not understood (${(error as Error).message.slice(0, 100)}); it must have ${form}`;
  }
}

/** The next time after `now`. By minutes, times keep their distance to `from`, however late one of them was. */
export function nextTime(when: When, from: Date, now: Date): Date {
  if ('cron' in when) return CronExpressionParser.parse(when.cron, { tz: 'UTC', currentDate: now }).next().toDate();
  const step = when.everyMinutes * 60_000;
  const passed = Math.max(0, Math.floor((now.getTime() - from.getTime()) / step));
  return new Date(from.getTime() + (passed + 1) * step);
}

/** How far apart two runs are, in seconds; by cron, the next two. */
export function secondsBetween(when: When, now: Date): number {
  if ('everyMinutes' in when) return when.everyMinutes * 60;
  const first = nextTime(when, now, now);
  return (nextTime(when, first, first).getTime() - first.getTime()) / 1_000;
}
