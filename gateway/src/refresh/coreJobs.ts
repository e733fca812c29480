import type { Job } from '../jobs/jobs.ts';
import type { Core } from './core.ts';

/**
 * What keeps connections alive by itself. The minute is the only sweep: it takes every due row, whatever a replica that died
 * has left undone, so that no slower net is needed below it.
 */
export function coreJobs({ sweep, endOverdue, removeOld }: Pick<Core, 'sweep' | 'endOverdue' | 'removeOld'>): Job[] {
  return [
    { name: 'refresh', cron: '* * * * *', run: () => sweep.sweepDue() },
    { name: 'deadlines', cron: '* * * * *', run: endOverdue },
    { name: 'cleanup', cron: '17 3 * * *', run: removeOld },
  ];
}
