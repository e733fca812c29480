import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { withUtcZone } from '../../odata/dates';
import { sinceInput } from './inputRules';
import type { ListPlan } from './plan';

/** What to give as `changed_since` or `created_since` the next time; null where there is nothing to tell. */
export type Watermark = { latest_change?: string | null; latest_created?: string | null };

/** A timestamp this close to a listing's beginning may still be overtaken by a change under way; in milliseconds. */
const watermarkOverlapMs = 300_000;

/** `complete`: whether everything has been read. `started`: when the listing began. `before`: the newest timestamp of earlier runs. */
type Progress = { complete: boolean; started: number; before?: string };

/**
 * The watermark for the next run. Until everything has been read it stays where it was, so that keeping it too early loses
 * nothing. Then it is the newest timestamp seen, but no later than shortly before the listing began, since the listing may
 * have missed a change that was under way meanwhile.
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

/** The newest timestamp of these records and of those `before`; undefined where there is none. */
export function newestTimestamp(
  { timestamps }: ListPlan,
  records: readonly AspireRecord[],
  before?: string,
): string | undefined {
  const seen = records.flatMap((record) => timestamps.map((name) => record[name]));
  return [before, ...seen]
    .filter((timestamp): timestamp is string => typeof timestamp === 'string' && !Number.isNaN(timeOf(timestamp)))
    .reduce<string | undefined>((best, timestamp) => later(timestamp, best), undefined);
}

function later(one: string, other = one): string {
  return timeOf(one) > timeOf(other) ? one : other;
}

function timeOf(timestamp: string): number {
  return Date.parse(withUtcZone(timestamp));
}
