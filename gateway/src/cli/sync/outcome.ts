import { outcomes, type OutcomeCode } from '../../errors.ts';
import type { RunReport } from '../../sync/report.ts';
import { exitCodes } from '../exit.ts';

/**
 * The exit code of a sync: 130 where it was interrupted; else that of the first resource that failed; else 1 where records were
 * skipped. A run that ended by its time limit is no failure: the next one goes on.
 */
export function exitCodeOf(reports: readonly RunReport[], wasInterrupted: boolean): number {
  const failed = reports.find(({ outcome }) => outcome === 'failed');
  if (wasInterrupted) return exitCodes.interrupted;
  if (failed) return outcomes[codeOf(failed)].exit;
  return reports.some(({ outcome }) => outcome === 'partial') ? exitCodes.found : exitCodes.success;
}

function codeOf({ error }: RunReport): OutcomeCode {
  return error && Object.hasOwn(outcomes, error.code) ? (error.code as OutcomeCode) : 'bug';
}
