import { z } from 'zod';
import type { SyncStatus } from '../../sync/status.ts';
import { connectionNamed } from '../connectionNamed.ts';
import { defineTool, looks } from '../tool.ts';
import { connection } from './fields.ts';

const status = z.object({
  org_id: z.string(),
  connection: z.string(),
  resource: z.string(),
  state: z.string(),
  detail: z.string().nullable(),
  last_run: z
    .object({
      outcome: z.string(),
      started_at: z.string(),
      ended_at: z.string(),
      rows: z.object({
        read: z.number(),
        new: z.number(),
        changed: z.number(),
        gone: z.number(),
        skipped: z.number(),
      }),
      calls: z.number(),
      error: z.object({ code: z.string(), message: z.string() }).nullable(),
    })
    .nullable(),
  lag_seconds: z.number().nullable().describe('How old the oldest change may be that is not in the tables'),
});

/** How it stands with the copies of Aspire's records. */
export const syncStatus = defineTool({
  name: 'sync_status',
  title: 'Show the state of syncs',
  description: "How fresh the copies of Aspire's records are: for each resource its state, its last run and its lag.",
  scope: 'read',
  annotations: looks,
  input: z.strictObject({ connection: connection.optional() }),
  output: z.object({ syncs: z.array(status).optional() }),
  async run({ connection: name }, { caller, deps }) {
    const target = name === undefined ? undefined : await connectionNamed({ caller, deps }, name);
    return { syncs: (await deps.sync.status(caller, target?.name)).map(shown) };
  },
});

function shown({ organisation, connection: name, resource, state, detail, lastRun, lagSeconds }: SyncStatus) {
  return {
    org_id: organisation,
    connection: name,
    resource,
    state,
    detail,
    last_run: lastRun && {
      outcome: lastRun.outcome,
      started_at: lastRun.startedAt,
      ended_at: lastRun.endedAt,
      rows: {
        read: lastRun.read,
        new: lastRun.new,
        changed: lastRun.changed,
        gone: lastRun.gone,
        skipped: lastRun.skipped,
      },
      calls: lastRun.calls,
      error: lastRun.error ? { code: lastRun.error.code, message: lastRun.error.message } : null,
    },
    lag_seconds: lagSeconds,
  };
}
