import { GatewayError } from '../../errors.ts';
import type { ScheduleOptions } from '../../sync/order.ts';
import { showRun, showSchedule, showStatus, type WireOptions } from '../../sync/present.ts';
import type { When } from '../../sync/scheduleTimes.ts';
import type { SyncService } from '../../sync/service.ts';
import { callerOf } from '../callers.ts';
import { route, type Api } from './route.ts';
import {
  syncAnswers as answers,
  syncBodies as bodies,
  syncParams as params,
  syncQueries as queries,
} from './syncSchemas.ts';

const schedules = '/api/sync/schedules';

/** Copies of Aspire's records: how they stand, what they did, starting and scheduling them. */
export function syncRoutes(app: Api, sync: SyncService): void {
  app.get(
    '/api/sync',
    route('read', 'Show what is synced, and how fresh it is', { querystring: queries.connection }, answers.status),
    async (request) => {
      const found = await sync.status(callerOf(request), request.query.connection);
      return { syncs: found.map(showStatus), count: found.length };
    },
  );
  app.get(
    '/api/sync/runs',
    route('read', 'List the reports of syncs', { querystring: queries.runs }, answers.runs),
    async (request) => {
      const { connection, resource, limit, before } = request.query;
      const { runs, next } = await sync.listRuns(callerOf(request), { connection, resource, limit, before });
      return { runs: runs.map(showRun), ...(next === undefined ? {} : { next }) };
    },
  );
  app.post(
    '/api/sync',
    route('write', 'Start a sync now', { querystring: queries.none, body: bodies.start }, answers.started, 202),
    async (request, reply) => {
      const { connection, resources, since, backfill, ...options } = request.body;
      const order = {
        connection,
        ...defined({ resources, since }),
        ...(backfill ? { backfill: rangeOf(backfill) } : {}),
        ...optionsOf(options),
      };
      return reply.code(202).send(await sync.start(callerOf(request), order));
    },
  );

  app.get(
    schedules,
    route('read', 'List the schedules of syncs', { querystring: queries.connection }, answers.schedules),
    async (request) => {
      const found = await sync.schedules.list(callerOf(request), request.query.connection);
      return { schedules: found.map(showSchedule) };
    },
  );
  app.post(
    schedules,
    route('write', 'Schedule syncs', { querystring: queries.none, body: bodies.schedule }, answers.schedules, 201),
    async (request, reply) => {
      const { connection, resources, options, enabled } = request.body;
      const when = whenOf(request.body);
      if (!when) throw needsWhen();
      const made = await sync.schedules.add(callerOf(request), {
        connection,
        when,
        ...defined({ resources, enabled }),
        ...(options ? { options: optionsOf(options) } : {}),
      });
      return reply.code(201).send({ schedules: made.map(showSchedule) });
    },
  );
  const one = { querystring: queries.none, params: params.schedule };
  app.get(`${schedules}/:id`, route('read', 'Show a schedule', one, answers.schedule), async (request) =>
    showSchedule(await sync.schedules.get(callerOf(request), request.params.id)),
  );
  app.put(
    `${schedules}/:id`,
    route('write', 'Change a schedule', { ...one, body: bodies.change }, answers.schedule),
    async (request) => {
      const { options, enabled } = request.body;
      const when = whenOf(request.body);
      const change = { ...defined({ when, enabled }), ...(options ? { options: optionsOf(options) } : {}) };
      return showSchedule(await sync.schedules.change(callerOf(request), request.params.id, change));
    },
  );
  app.delete(
    `${schedules}/:id`,
    route('write', 'Remove a schedule; the tables stay', one, answers.removed),
    async (request) => {
      const { connection, resource } = await sync.schedules.remove(callerOf(request), request.params.id);
      return {
        message: `${resource === '*' ? 'All resources' : resource} of "${connection}" run by this schedule no more.`,
      };
    },
  );
}

function whenOf({ cron, every_minutes: everyMinutes }: { cron?: string; every_minutes?: number }): When | undefined {
  if (cron !== undefined && everyMinutes !== undefined) throw needsWhen();
  if (cron !== undefined) return { cron };
  return everyMinutes === undefined ? undefined : { everyMinutes };
}

function needsWhen(): GatewayError {
  const message = 'or every_minutes is required, and not both';
  return new GatewayError('invalid_input', `cron ${message}.`, { errors: [{ field: 'cron', message }] });
}

function optionsOf({
  schema_contract: contract,
  time_limit_minutes: minutes,
  ...options
}: WireOptions): ScheduleOptions {
  const { to, schema, select, exclude, full, children, hard, history } = options;
  const timeLimitMs = minutes === undefined ? undefined : minutes * 60_000;
  return defined({ to, schema, select, exclude, full, children, hard, history, contract, timeLimitMs });
}

type Range = { from_key?: number; to_key?: number; from?: string; to?: string };
const rangeOf = ({ from_key: fromKey, to_key: toKey, from, to }: Range) => defined({ fromKey, toKey, from, to });

/** Without what is absent. */
function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<T>
  >;
}
