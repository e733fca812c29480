import { GatewayError } from '../../errors.ts';
import type { SyncResource } from '../resources/resource.ts';
import type { Lane, Scan, SyncState } from '../write/destination.ts';
import type { SyncOrder } from '../sync.ts';

/**
 * Changes are asked for from this long before the last reading began, in milliseconds: a change may come to light a while after
 * the time it is stamped with, as transactions end in another order than they began.
 */
export const overlapMs = 600_000;

/** A full scan finds what stamps do not tell (deletions, changes without a new stamp), this often. */
export const fullEveryMs = 24 * 3_600_000;

export type NextScan = {
  scan: Scan;
  generation: number;
  /** Whether it goes on where a run before was ended. */
  resumed: boolean;
};

export type WantedScan = Pick<SyncOrder, 'full' | 'since' | 'backfill'> & {
  /** A full scan from the front, whatever is under way. */
  anew?: boolean;
};

/** What the next run has to read. `now` is milliseconds since 1970. */
export function nextScan(resource: SyncResource, state: SyncState, wanted: WantedScan, now: number): NextScan {
  const { scan, generation } = state;
  const startedAt = new Date(now).toISOString();
  if (wanted.backfill) {
    const filter = backfillFilter(resource, wanted.backfill);
    if (scan?.kind === 'backfill' && scan.filter === filter) return { scan, generation, resumed: true };
    return { scan: { kind: 'backfill', startedAt, filter }, generation, resumed: false };
  }
  if (wanted.since !== undefined && resource.class !== 'scan') {
    const filter = changesFilter(resource, wanted.since, null);
    const leavesOut = state.watermark === null || wanted.since > state.watermark;
    const keeps = leavesOut ? ({ keepsWatermark: true } as const) : {};
    return { scan: { kind: 'changes', startedAt, filter, ...keeps }, generation, resumed: false };
  }
  const resumes = scan !== null && !wanted.anew && !(wanted.full && scan.kind === 'changes');
  if (resumes) return { scan, generation, resumed: true };
  if (wanted.full || isFullDue(resource, state, now))
    return { scan: { kind: 'full', startedAt, filter: '' }, generation: generation + 1, resumed: false };
  const since = new Date(Date.parse(state.watermark ?? startedAt) - overlapMs).toISOString();
  const filter = changesFilter(resource, since, state.highestKey);
  return { scan: { kind: 'changes', startedAt, filter }, generation, resumed: false };
}

/** The state once the scan is complete. */
export function stateAfter(state: SyncState, { kind, startedAt, keepsWatermark }: Scan): SyncState {
  if (kind === 'backfill' || keepsWatermark) return { ...state, scan: null };
  const watermark = state.watermark !== null && state.watermark > startedAt ? state.watermark : startedAt;
  return { ...state, scan: null, watermark, ...(kind === 'full' ? { fullAt: startedAt } : {}) };
}

function isFullDue({ class: kind }: SyncResource, { watermark, fullAt }: SyncState, now: number): boolean {
  return kind === 'scan' || watermark === null || fullAt === null || now - Date.parse(fullAt) >= fullEveryMs;
}

/**
 * What was changed from a moment on: by the stamp; where that is empty, by the one of creation; and whatever has a key beyond
 * all that were seen, whatever its stamps say.
 */
function changesFilter({ key, changed, created }: SyncResource, since: string, highestKey: string | null): string {
  const parts: string[] = [];
  if (changed !== undefined) parts.push(`${changed} ge ${since}`);
  if (created !== undefined)
    parts.push(changed === undefined ? `${created} ge ${since}` : `(${changed} eq null and ${created} ge ${since})`);
  const [only, ...more] = key;
  if (highestKey !== null && only !== undefined && more.length === 0) parts.push(`${only} gt ${highestKey}`);
  return parts.join(' or ');
}

/** Throws `invalid_input` for a range of what the resource does not have. */
function backfillFilter(
  { name, key, changed, created }: SyncResource,
  { fromKey, toKey, from, to }: NonNullable<SyncOrder['backfill']>,
): string {
  const [only = '', ...more] = key;
  const stamp = changed ?? created ?? '';
  const byKey = fromKey !== undefined || toKey !== undefined;
  const byTime = from !== undefined || to !== undefined;
  if (byKey && (only === '' || more.length > 0)) throw noRange(name, 'has no key of a single number', 'times');
  if (byTime && stamp === '') throw noRange(name, 'has no stamp', 'keys');
  const parts = [
    fromKey === undefined ? '' : `${only} ge ${fromKey}`,
    toKey === undefined ? '' : `${only} le ${toKey}`,
    from === undefined ? '' : `${stamp} ge ${from}`,
    to === undefined ? '' : `${stamp} lt ${to}`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

function noRange(name: string, why: string, instead: string): GatewayError {
  const message = `${name} ${why}: give a range of ${instead}, or read all of it with --full`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'backfill', message }] });
}

/** The lane of an order: the usual one, or one of its own for a backfill of a range. */
export function laneOf({ backfill }: Pick<WantedScan, 'backfill'>): Lane {
  if (!backfill) return 'main';
  const { fromKey, toKey, from, to } = backfill;
  return `backfill ${fromKey ?? from ?? ''}..${toKey ?? to ?? ''}`;
}
