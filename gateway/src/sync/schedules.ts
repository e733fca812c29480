import type { Caller } from '../access/access.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Queryable } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import type { System } from '../system.ts';
import { connectionToAspire } from './connectionToAspire.ts';
import { checkOrder, type ScheduleOptions } from './order.ts';
import { cronProblem, mostMinutes, nextTime, type When } from './scheduleTimes.ts';

/** Every resource of a connection that has no schedule of its own. */
export const everyResource = '*';

export type Schedule = {
  id: string;
  organisation: string;
  connection: string;
  /** A resource, or `*`. */
  resource: string;
  when: When;
  options: ScheduleOptions;
  enabled: boolean;
  nextAt: Date;
  lastQueuedAt: Date | null;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
  updatedBy: string;
};

export type NewSchedule = {
  connection: string;
  /** Absent: all of them. */
  resources?: readonly string[];
  when: When;
  options?: ScheduleOptions;
  enabled?: boolean;
};
export type ScheduleChange = { when?: When; options?: ScheduleOptions; enabled?: boolean };

export type SchedulesDeps = {
  database: Database;
  audit: Audit;
  system: Pick<System, 'now' | 'randomBytes'>;
  /** The name of a resource as it is kept. Throws `not_found`. */
  resourceNamed: (name: string) => Promise<string>;
};

/** When what is copied by itself. Each method acts on the caller's organisation alone. */
export type Schedules = {
  /** One for each resource, or one for all. Throws `conflict` where a resource has one. */
  add(caller: Caller, schedule: NewSchedule): Promise<Schedule[]>;
  list(caller: Caller, connection?: string): Promise<Schedule[]>;
  get(caller: Caller, id: string): Promise<Schedule>;
  change(caller: Caller, id: string, change: ScheduleChange): Promise<Schedule>;
  remove(caller: Caller, id: string): Promise<Schedule>;
};

export function createSchedules({ database, audit, system, resourceNamed }: SchedulesDeps): Schedules {
  const find = async (by: Queryable, { organisation }: Caller, id: string, lock = ''): Promise<Schedule> => {
    const { rows } = await by.query<Row>(`${selectRows} where org_id = $1 and id = $2 ${lock}`, [organisation, id]);
    if (rows[0]) return toSchedule(rows[0]);
    throw new GatewayError('not_found', `There is no schedule "${id.slice(0, 60)}". List them: sync schedule list`);
  };
  return {
    async add(caller, { connection, resources, when, options = {}, enabled = true }) {
      checkWhen(when);
      checkOrder(caller, options);
      const { organisation, actor } = caller;
      const { owner, name } = await connectionToAspire(database, organisation, connection);
      const names = resources?.length ? await Promise.all(resources.map(resourceNamed)) : [everyResource];
      const now = new Date(system.now());
      // By minutes the first run is at once, as somebody who has just asked for it expects.
      const nextAt = 'cron' in when ? nextTime(when, now, now) : now;
      return database.inTransaction(async (transaction) => {
        const made: Schedule[] = [];
        for (const resource of new Set(names)) {
          const { rows } = await transaction.query<Row>(
            `insert into sync_schedules (id, org_id, owner_id, connection, resource, cron, every_minutes, options, enabled,
               next_at, created_by, updated_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
             on conflict do nothing returning ${columns}`,
            [
              system.randomBytes(6).toString('hex'),
              organisation,
              owner,
              name,
              resource,
              ...whenColumns(when),
              JSON.stringify(options),
              enabled,
              nextAt,
              actor,
            ],
          );
          if (!rows[0]) throw taken(name, resource);
          made.push(toSchedule(rows[0]));
        }
        const detail = {
          resources: made.map(({ resource }) => resource),
          ...when,
          ...(options.to ? { to: options.to } : {}),
        };
        await audit.record(
          { organisation, actor, action: 'sync.scheduled', subject: name, outcome: 'success', detail },
          transaction,
        );
        return made;
      });
    },
    async list({ organisation }, connection) {
      const { rows } = await database.query<Row>(
        `${selectRows} where org_id = $1 and ($2::text is null or connection = $2) order by connection, resource limit 10000`,
        [organisation, connection ?? null],
      );
      return rows.map(toSchedule);
    },
    get: (caller, id) => find(database, caller, id),
    change: (caller, id, change) =>
      database.inTransaction(async (transaction) => {
        const { organisation, actor } = caller;
        const before = await find(transaction, caller, id, 'for update');
        const { when = before.when, options = before.options, enabled = before.enabled } = change;
        checkWhen(when);
        // Whoever may not choose a place may not choose how it is written to either, nor away from it.
        if (change.options) for (const one of [change.options, before.options]) checkOrder(caller, one);
        const now = new Date(system.now());
        const isMoved = change.when !== undefined || (enabled && !before.enabled);
        const nextAt = isMoved ? nextTime(when, now, now) : before.nextAt;
        const { rows } = await transaction.query<Row>(
          `update sync_schedules set cron = $3, every_minutes = $4, options = $5, enabled = $6, next_at = $7,
             updated_at = clock_timestamp(), updated_by = $8 where org_id = $1 and id = $2 returning ${columns}`,
          [organisation, id, ...whenColumns(when), JSON.stringify(options), enabled, nextAt, actor],
        );
        const detail = { resource: before.resource, fields: Object.keys(change).sort() };
        await audit.record(
          {
            organisation,
            actor,
            action: 'sync.schedule-changed',
            subject: before.connection,
            outcome: 'success',
            detail,
          },
          transaction,
        );
        return toSchedule(rows[0] as Row);
      }),
    remove: (caller, id) =>
      database.inTransaction(async (transaction) => {
        const { organisation, actor } = caller;
        const schedule = await find(transaction, caller, id, 'for update');
        await transaction.query('delete from sync_schedules where org_id = $1 and id = $2', [organisation, id]);
        const detail = { resource: schedule.resource };
        await audit.record(
          { organisation, actor, action: 'sync.unscheduled', subject: schedule.connection, outcome: 'success', detail },
          transaction,
        );
        return schedule;
      }),
  };
}

const columns = `id, org_id, connection, resource, cron, every_minutes, options, enabled, next_at, last_queued_at, created_at,
  created_by, updated_at, updated_by`;
const selectRows = `select ${columns} from sync_schedules`;

type Row = {
  id: string;
  org_id: string;
  connection: string;
  resource: string;
  cron: string | null;
  every_minutes: number | null;
  options: ScheduleOptions;
  enabled: boolean;
  next_at: Date;
  last_queued_at: Date | null;
  created_at: Date;
  created_by: string;
  updated_at: Date;
  updated_by: string;
};

function toSchedule(row: Row): Schedule {
  const { id, connection, resource, cron, every_minutes: everyMinutes, options, enabled } = row;
  return {
    id,
    organisation: row.org_id,
    connection,
    resource,
    when: cron === null ? { everyMinutes: everyMinutes ?? 0 } : { cron },
    options,
    enabled,
    nextAt: row.next_at,
    lastQueuedAt: row.last_queued_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}

function whenColumns(when: When): [string | null, number | null] {
  return 'cron' in when ? [when.cron, null] : [null, when.everyMinutes];
}

function checkWhen(when: When): void {
  const problem =
    'cron' in when
      ? { field: 'cron', message: cronProblem(when.cron) }
      : { field: 'every_minutes', message: minutesProblem(when.everyMinutes) };
  const { field, message } = problem;
  if (message !== undefined)
    throw new GatewayError('invalid_input', `${field} ${message}`, { errors: [{ field, message }] });
}

function minutesProblem(minutes: number): string | undefined {
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes) return undefined;
  return `is ${minutes}; a whole number of minutes from 1 to ${mostMinutes} (a week) is allowed`;
}

function taken(connection: string, resource: string): GatewayError {
  const what = resource === everyResource ? 'all resources' : resource;
  return new GatewayError(
    'conflict',
    `There is a schedule for ${what} of "${connection}" already. Change it, or remove it first.`,
  );
}

/** Schedules of all organisations whose time has come. Two replicas may find the same: what is queued twice runs once. */
export async function dueSchedules(by: Queryable, limit: number): Promise<Schedule[]> {
  const { rows } = await by.query<Row>(
    `${selectRows} where enabled and next_at <= clock_timestamp() order by next_at limit $1`,
    [limit],
  );
  return rows.map(toSchedule);
}

/** Moves a schedule that was queued on. One that was changed meanwhile is left alone. */
export async function moveOn(by: Queryable, { id, when, nextAt }: Schedule): Promise<void> {
  const { rows } = await by.query<{ now: Date }>('select clock_timestamp() as now');
  const next = nextTime(when, nextAt, rows[0]?.now ?? nextAt);
  await by.query(
    `update sync_schedules set next_at = $2, last_queued_at = clock_timestamp()
     where id = $1 and date_trunc('milliseconds', next_at) = $3`,
    [id, next, nextAt],
  );
}
