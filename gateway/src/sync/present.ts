import type { KeptRun } from './runs.ts';
import type { RunReport } from './report.ts';
import type { Schedule } from './schedules.ts';
import type { SyncStatus } from './status.ts';
import type { SyncPlan, VerifyReport } from './sync.ts';

/** What the faces show, in their spelling: snake case, and the organisation as `org_id`. */
type Wire<T> = T extends readonly (infer One)[]
  ? Wire<One>[]
  : T extends object
    ? { [Key in keyof T as Key extends string ? Spelt<Key> : never]: Wire<T[Key]> }
    : T;
type Spelt<Name extends string> = Name extends 'organisation' ? 'org_id' : Snake<Name>;
type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : '';

function wire<T>(value: T): Wire<T> {
  if (Array.isArray(value)) return value.map((one: unknown) => wire(one)) as Wire<T>;
  if (typeof value !== 'object' || value === null) return value as Wire<T>;
  const entries = Object.entries(value).map(([name, held]: [string, unknown]) => [spelt(name), wire(held)] as const);
  return Object.fromEntries(entries) as Wire<T>;
}

function spelt(name: string): string {
  return name === 'organisation' ? 'org_id' : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const showReport = (report: RunReport): Wire<RunReport> => wire(report);
export const showStatus = (status: SyncStatus): Wire<SyncStatus> => wire(status);
export const showPlan = (plan: SyncPlan): Wire<SyncPlan> => wire(plan);
export const showVerified = (report: VerifyReport): Wire<VerifyReport> => wire(report);

/** A report that was kept, with its number. */
export function showRun({ id, report }: KeptRun): { id: number } & Wire<RunReport> {
  return { id, ...showReport(report) };
}

/** What an order or a schedule says, in the spelling of the faces. */
export type WireOptions = {
  to?: string;
  schema?: string;
  select?: string[];
  exclude?: string[];
  full?: boolean;
  children?: boolean;
  hard?: boolean;
  history?: boolean;
  schema_contract?: 'evolve' | 'freeze' | 'discard';
  time_limit_minutes?: number;
};

export function showSchedule(schedule: Schedule) {
  const { id, organisation, connection, resource, when, options, enabled } = schedule;
  const { contract, timeLimitMs, select, exclude, ...rest } = options;
  const shown: WireOptions = {
    ...rest,
    ...(select ? { select: [...select] } : {}),
    ...(exclude ? { exclude: [...exclude] } : {}),
    ...(contract === undefined ? {} : { schema_contract: contract }),
    ...(timeLimitMs === undefined ? {} : { time_limit_minutes: timeLimitMs / 60_000 }),
  };
  return {
    id,
    org_id: organisation,
    connection,
    resource,
    cron: 'cron' in when ? when.cron : null,
    every_minutes: 'everyMinutes' in when ? when.everyMinutes : null,
    options: shown,
    enabled,
    next_at: schedule.nextAt.toISOString(),
    last_queued_at: schedule.lastQueuedAt?.toISOString() ?? null,
    created_at: schedule.createdAt.toISOString(),
    created_by: schedule.createdBy,
    updated_at: schedule.updatedAt.toISOString(),
    updated_by: schedule.updatedBy,
  };
}
