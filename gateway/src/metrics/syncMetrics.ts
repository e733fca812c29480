import { Counter, Gauge, type Registry } from 'prom-client';
import type { Database } from '../database/database.ts';
import type { RunReport } from '../sync/report.ts';
import { metricsLabel } from '../sync/status.ts';

const labelNames = ['connection', 'resource'] as const;
/** Connections and resources that are told apart; what is beyond goes to `other`, and of gauges the stalest ones are told. */
const mostSeries = 1_000;
const outcomes = ['complete', 'partial', 'stopped', 'failed'] as const;

/**
 * What syncs did, by connection and resource. A connection has a label that tells no name (`GET /api/sync` says whose it is):
 * nobody needs a key to read the metrics.
 */
export function measureSyncs(
  database: Pick<Database, 'query'>,
  registry: Registry,
): { synced(report: RunReport): void } {
  const registers = [registry];
  const counter = (name: string, help: string) => new Counter({ name, help, labelNames, registers });
  const rows = counter('aspire_gateway_sync_rows_total', 'Records that syncs read, on this replica.');
  const calls = counter('aspire_gateway_sync_calls_total', 'Requests that syncs sent, on this replica.');
  const seen = new Set<string>();

  let collected: Promise<LatestRow[]> | undefined;
  /** Once for all gauges of one reading. While the database is down there is no number. */
  const latest = () =>
    (collected ??= readLatest(database)
      .catch(() => [])
      .finally(() => setImmediate(() => (collected = undefined))));
  new Gauge({
    name: 'aspire_gateway_sync_lag_seconds',
    help: 'How old the oldest change may be that is not in the tables.',
    labelNames,
    registers,
    async collect() {
      this.reset();
      for (const { org_id, connection, resource, lag } of await latest())
        if (lag !== null) this.set({ connection: metricsLabel(org_id, connection), resource }, lag);
    },
  });
  new Gauge({
    name: 'aspire_gateway_sync_last_outcome',
    help: 'How the last run ended: 1 for that outcome, 0 for the others.',
    labelNames: [...labelNames, 'outcome'],
    registers,
    async collect() {
      this.reset();
      for (const { org_id, connection, resource, outcome: last } of await latest())
        for (const outcome of outcomes)
          this.set({ connection: metricsLabel(org_id, connection), resource, outcome }, Number(outcome === last));
    },
  });

  return {
    synced({ organisation, connection, resource, read, calls: sent }) {
      const label = metricsLabel(organisation, connection);
      const key = `${label} ${resource}`;
      if (!seen.has(key) && seen.size >= mostSeries) {
        rows.inc({ connection: 'other', resource: 'other' }, read);
        return calls.inc({ connection: 'other', resource: 'other' }, sent);
      }
      seen.add(key);
      rows.inc({ connection: label, resource }, read);
      calls.inc({ connection: label, resource }, sent);
    },
  };
}

type LatestRow = { org_id: string; connection: string; resource: string; outcome: string; lag: number | null };

async function readLatest(database: Pick<Database, 'query'>): Promise<LatestRow[]> {
  const { rows } = await database.query<LatestRow>(
    `select org_id, connection, resource, report->>'outcome' as outcome,
       greatest(0, extract(epoch from clock_timestamp() - fresh_at))::float8 as lag
     from sync_latest order by fresh_at nulls first limit $1`,
    [mostSeries],
  );
  return rows;
}
