import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestCounts } from '../budget/requestCounts.ts';
import { statuses } from '../connections/types.ts';
import type { Database } from '../database/database.ts';
import type { RefreshEvents } from '../refresh/events.ts';
import type { SecretStore } from '../secrets/store.ts';
import type { RunReport } from '../sync/report.ts';
import { measureSyncs } from './syncMetrics.ts';

export type Metrics = {
  /** What Prometheus reads. */
  text(): Promise<{ contentType: string; text: string }>;
  /** The same store, whose calls are timed. */
  timed(store: SecretStore): SecretStore;
  /** Counts what happens to tokens. Returns the function that ends it. */
  listen(events: RefreshEvents): () => void;
  /** Counts what a run of a sync did. */
  synced(report: RunReport): void;
};

/** What is measured, without names of organisations or connections: nobody needs a key to read it. */
export function createMetrics(
  database: Pick<Database, 'query'>,
  requests: Pick<RequestCounts, 'usages'>,
  { processMetrics = true } = {},
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (processMetrics) collectDefaultMetrics({ register: registry });
  const refreshes = new Counter({
    name: 'aspire_gateway_refreshes_total',
    help: 'What refreshes of tokens came to, on this replica.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const outcomes = {
    'refresh-success': 'success',
    'refresh-retry': 'retry',
    'refresh-failed': 'failed',
    'refresh-cancelled': 'cancelled',
    recovered: 'recovered',
  } as const;
  for (const outcome of Object.values(outcomes)) refreshes.inc({ outcome }, 0);
  const leasesLost = new Counter({
    name: 'aspire_gateway_leases_lost_total',
    help: 'Refreshes whose answer came too late: another replica took over, or the connection was changed.',
    registers,
  });
  const latency = new Histogram({
    name: 'aspire_gateway_secret_store_seconds',
    help: 'How long the secret store took.',
    labelNames: ['operation', 'outcome'] as const,
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  new Gauge({
    name: 'aspire_gateway_connections',
    help: 'Connections of all organisations by status.',
    labelNames: ['status'] as const,
    registers,
    async collect() {
      const counted = await countByStatus(database);
      this.reset();
      // While the database is down there is no number; the other metrics still tell.
      for (const [status, count] of counted ?? []) this.set({ status }, count);
    },
  });
  measureRequests(requests, registers);

  return {
    ...measureSyncs(database, registry),
    text: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
    listen: (events) =>
      events.listen((event) => {
        if (event.type === 'refresh-scheduled') return;
        refreshes.inc({ outcome: outcomes[event.type] });
        if (event.type === 'refresh-cancelled') leasesLost.inc();
      }),
    timed(store) {
      const time =
        <Args extends unknown[], Result>(operation: string, call: (...args: Args) => Promise<Result>) =>
        async (...args: Args): Promise<Result> => {
          const stop = latency.startTimer({ operation });
          try {
            const result = await call(...args);
            stop({ outcome: 'success' });
            return result;
          } catch (error) {
            stop({ outcome: 'failure' });
            throw error;
          }
        };
      const { besideConnections: beside } = store;
      return {
        ...bound(store),
        ...(beside && {
          besideConnections: {
            ...beside,
            open: time('read', beside.open.bind(beside)),
            writeAll: time('write', beside.writeAll.bind(beside)),
          },
        }),
        read: time('read', store.read.bind(store)),
        write: time('write', store.write.bind(store)),
        delete: time('delete', store.delete.bind(store)),
      };
    },
  };
}

/** Requests to providers, of all replicas. While the database is down there is no number. */
function measureRequests({ usages }: Pick<RequestCounts, 'usages'>, registers: Registry[]): void {
  const labelNames = ['provider'] as const;
  const providerOf = (budget: string) =>
    budget.startsWith('aspire ') ? budget.split(' ').slice(0, 2).join(' ') : 'oauth2';
  const read = async () =>
    (await usages().catch(() => [])).map(({ budget, ...usage }) => ({ ...usage, provider: providerOf(budget) }));
  new Gauge({
    name: 'aspire_gateway_requests_last_minute',
    help: 'Requests to providers in the last minute, of all replicas.',
    labelNames,
    registers,
    async collect() {
      const usage = await read();
      this.reset();
      for (const { provider, used } of usage) this.inc({ provider }, used);
    },
  });
  new Gauge({
    name: 'aspire_gateway_requests_busiest_share',
    help: 'The share of its allowed requests that the busiest company used in the last minute.',
    labelNames,
    registers,
    async collect() {
      const usage = await read();
      this.reset();
      // In ascending order, so that the largest share of a provider stays.
      for (const { provider, used, allowed } of usage.sort((a, b) => a.used / a.allowed - b.used / b.allowed))
        this.set({ provider }, used / allowed);
    },
  });
}

/** A store's methods, also if it is an object of a class. */
function bound(store: SecretStore): SecretStore {
  return {
    kind: store.kind,
    read: store.read.bind(store),
    write: store.write.bind(store),
    delete: store.delete.bind(store),
    deleteOrganisation: store.deleteOrganisation.bind(store),
    list: store.list.bind(store),
    assertWritable: store.assertWritable.bind(store),
    health: store.health.bind(store),
    close: store.close.bind(store),
  };
}

async function countByStatus(database: Pick<Database, 'query'>): Promise<Map<string, number> | undefined> {
  try {
    const { rows } = await database.query<{ status: string; count: number }>(
      'select status, count(*)::int as count from connections group by status',
    );
    const counts = new Map<string, number>(statuses.map((status) => [status, 0]));
    for (const { status, count } of rows) {
      const known = statuses.some((one) => one === status) ? status : 'unknown';
      counts.set(known, (counts.get(known) ?? 0) + count);
    }
    return counts;
  } catch {
    return undefined;
  }
}
