import { z } from 'zod';

/** What the routes of syncs take and give. */

const organisation = { org_id: z.string().optional() };
const time = z.iso.datetime().nullable();
const connection = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,100}$/, 'must be the name of a connection: letters, digits, _ or -')
  .meta({ example: 'aspire' });
const resource = z.string().min(1).max(100);
const fields = z.array(z.string().min(1).max(200)).max(1_000);

/** How records are copied: of an order, and of a schedule. */
const options = {
  to: z.string().max(2_000).optional().meta({
    description:
      'Where the tables are; absent: the database of the gateway. `env:ASPIRE_SYNC_...` names a variable of the gateway that holds the URL; a password is refused here. Needs the scope operator.',
  }),
  schema: z.string().max(63).optional().meta({ description: 'The schema of the tables. Needs the scope operator.' }),
  select: fields.optional().meta({ description: "Aspire's names of fields to copy." }),
  exclude: fields.optional().meta({ description: "Aspire's names of fields not to copy." }),
  full: z.boolean().optional().meta({ description: 'Reads all records, whatever is known.' }),
  children: z
    .boolean()
    .optional()
    .meta({ description: 'Whether lists inside of records become tables. Usually true.' }),
  hard: z.boolean().optional().meta({ description: 'Deletes rows that are gone, instead of marking them.' }),
  history: z.boolean().optional().meta({ description: 'Keeps every version of a row.' }),
  schema_contract: z.enum(['evolve', 'freeze', 'discard']).optional(),
  time_limit_minutes: z.number().min(1).max(1_200).optional(),
};
const when = {
  cron: z.string().max(200).optional().meta({ description: 'Minute, hour, day, month, weekday, in UTC.' }),
  every_minutes: z.number().int().min(1).max(10_080).optional(),
};

export const syncParams = { schedule: z.object({ id: z.string().min(1).max(60) }) };

export const syncQueries = {
  none: z.strictObject(organisation),
  connection: z.strictObject({ ...organisation, connection: connection.optional() }),
  runs: z.strictObject({
    ...organisation,
    connection: connection.optional(),
    resource: resource.optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
    before: z.coerce.number().int().min(1).optional().meta({ description: '`next` of the page before.' }),
  }),
};

export const syncBodies = {
  start: z
    .strictObject({
      ...organisation,
      connection,
      resources: z.array(resource).min(1).max(500).optional().meta({ description: 'Absent: all of them.' }),
      since: z.string().max(60).optional().meta({ description: 'Changes from here on.' }),
      backfill: z
        .strictObject({
          from_key: z.number().int().min(0).optional(),
          to_key: z.number().int().min(0).optional(),
          from: z.string().max(60).optional(),
          to: z.string().max(60).optional(),
        })
        .optional()
        .meta({ description: 'A range of keys, or of times, beside the usual run.' }),
      ...options,
    })
    .meta({ example: { connection: 'aspire', resources: ['work_tickets'] } }),
  schedule: z
    .strictObject({
      ...organisation,
      connection,
      resources: z.array(resource).min(1).max(500).optional().meta({
        description: 'One schedule for each. Absent: one for all resources that have none of their own.',
      }),
      ...when,
      options: z.strictObject(options).optional(),
      enabled: z.boolean().optional(),
    })
    .meta({ example: { connection: 'aspire', every_minutes: 15 } }),
  change: z
    .strictObject({
      ...organisation,
      ...when,
      options: z.strictObject(options).optional(),
      enabled: z.boolean().optional(),
    })
    .meta({ example: { enabled: false } }),
};

const problem = z.object({ code: z.string(), message: z.string() });
const report = z.object({
  org_id: z.string(),
  connection: z.string(),
  resource: z.string(),
  lane: z.string(),
  destination: z.string(),
  outcome: z.enum(['complete', 'partial', 'stopped', 'failed']),
  kind: z.enum(['full', 'changes', 'backfill', 'verify']),
  started_at: z.string(),
  ended_at: z.string(),
  resumed: z.boolean(),
  read: z.number(),
  new: z.number(),
  changed: z.number(),
  gone: z.number(),
  skipped: z.number(),
  reasons: z.array(z.object({ reason: z.string(), count: z.number(), key: z.string() })),
  calls: z.number(),
  share_of_limit: z.number(),
  waited_ms: z.number(),
  lag_seconds: z.number().nullable(),
  error: problem.optional(),
});
const progress = z.object({
  resource: z.string(),
  kind: z.string(),
  read: z.number(),
  new: z.number(),
  changed: z.number(),
  skipped: z.number(),
  calls: z.number(),
  share: z.number().optional(),
  waiting: z.string().optional(),
});
const status = z.object({
  org_id: z.string(),
  connection: z.string(),
  resource: z.string(),
  state: z.enum(['running', 'waiting', 'failed', 'idle']),
  detail: z.string().nullable().meta({ description: 'What it waits for, or why it failed.' }),
  progress: progress.nullable(),
  last_run: report.nullable(),
  lag_seconds: z.number().nullable().meta({
    description: 'How old the oldest change may be that is not in the tables, as of now; null before the first scan.',
  }),
  next_run_at: time,
  schedule_id: z.string().nullable(),
  metrics_label: z.string().meta({ description: 'What stands for the connection in /metrics.' }),
});
const schedule = z.object({
  id: z.string(),
  org_id: z.string(),
  connection: z.string(),
  resource: z.string().meta({ description: 'A resource, or * for all that have no schedule of their own.' }),
  cron: z.string().nullable(),
  every_minutes: z.number().nullable(),
  options: z.object(options),
  enabled: z.boolean(),
  next_at: z.string(),
  last_queued_at: time,
  created_at: z.string(),
  created_by: z.string(),
  updated_at: z.string(),
  updated_by: z.string(),
});

export const syncAnswers = {
  status: z.object({ syncs: z.array(status), count: z.number() }),
  runs: z.object({
    runs: z.array(report.extend({ id: z.number() })),
    next: z.number().optional().meta({ description: '`before` of the next page; absent on the last.' }),
  }),
  started: z.object({
    queued: z.array(z.string()),
    already: z.array(z.string()).meta({ description: 'Queued or running already: nothing was added.' }),
  }),
  schedule,
  schedules: z.object({ schedules: z.array(schedule) }),
  removed: z.object({ message: z.string() }),
};
