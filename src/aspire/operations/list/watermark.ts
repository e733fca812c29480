import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { withUtcZone } from '../../odata/dates';
import { sinceInput } from './inputRules';
import type { ListPlan } from './plan';

/** The value for `changed_since` or `created_since` in the next run; null if there is none yet. */
export type Watermark = { latest_change?: string | null; latest_created?: string | null };

/** The watermark stays this far behind the start of the listing, in milliseconds, since concurrent changes may be missed. */
const watermarkOverlapMs = 300_000;

/** `complete`: all records were read. `started`: when the listing began. `before`: the newest timestamp of earlier runs. */
type Progress = { complete: boolean; started: number; before?: string };

/**
 * The watermark for the next run. Until all records were read it does not change, so that a workflow that saves it too
 * early loses nothing. Then it is the newest timestamp, but at most shortly before the listing began, since the listing
 * may have missed changes that were made meanwhile.
 */
export function nextWatermark(
  operation: OperationRow,
  plan: ListPlan,
  records: readonly AspireRecord[],
  { complete, started, before }: Progress,
): Watermark {
  const since = sinceInput(operation.timestamps);
  if (since === undefined) return {};
  const seen = complete ? newestTimestamp(plan, records, before) : undefined;
  const bound = started - watermarkOverlapMs;
  const watermark =
    seen !== undefined && timeOf(seen) > bound
      ? later(new Date(bound).toISOString(), plan.since)
      : (seen ?? plan.since ?? null);
  return since === 'changed_since' ? { latest_change: watermark } : { latest_created: watermark };
}

/** The newest timestamp of these records and `before`; undefined if there is none. */
export function newestTimestamp(
  { timestamps }: ListPlan,
  records: readonly AspireRecord[],
  before?: string,
): string | undefined {
  let newest: string | undefined;
  let newestTime = -Infinity;
  const look = (value: unknown) => {
    // Most records say again what one before them said, or say nothing.
    if (typeof value !== 'string' || value === newest) return;
    // Reading each one would take a twentieth of the time of a list of wide records.
    if (newest !== undefined && isOneShape(value, newest) && value < newest) return;
    const time = timeOf(value);
    // False as well for what is no timestamp.
    if (time > newestTime) [newest, newestTime] = [value, time];
  };
  look(before);
  for (const record of records) for (const name of timestamps) look(record[name]);
  return newest;
}

/** Timestamps in UTC with equally many digits are in the order of their texts. Aspire writes its own so. */
function isOneShape(one: string, other: string): boolean {
  return one.length === other.length && one.endsWith('Z') && other.endsWith('Z');
}

function later(one: string, other = one): string {
  return timeOf(one) > timeOf(other) ? one : other;
}

function timeOf(timestamp: string): number {
  return Date.parse(withUtcZone(timestamp));
}
