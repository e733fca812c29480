import type { Condition } from '../../src/aspire/odata/filter';
import type * as Conditions from '../../src/aspire/odata/filter';
import { workTicketsGet } from '../../src/records/work_tickets.operations';
import { ratioFigure, report, type Benchmark } from '../harness/benchmark';
import { compiledOperation, connection, loadCompiled, outputOf } from '../harness/connector';
import { interleave, ratios, spreadOf, timeOf } from '../harness/spread';
import { startServer } from '../server/start';

/** The minimum latency of a real call over the internet. */
const latencyMs = 5;

/** Conditions to OData: whether the time is linear in their number, and how it compares with a call. */
export const filter: Benchmark = {
  name: 'filter',
  run: async ({ connector, some }) => {
    const server = await startServer({ tickets: 100 });
    try {
      await server.set({ latencyMs });
      const { compileConditions } = loadCompiled<typeof Conditions>(connector, 'aspire/odata/filter.js');
      const run = compiledOperation(connector, 'work_tickets_get');
      const ctx = connection('filter');
      const compiling = (count: number) => {
        const conditions = Array.from({ length: count }, (_, index) => condition(index));
        return () => {
          const began = performance.now();
          const times = Math.ceil(2_000 / count);
          for (let done = 0; done < times; done++) {
            if ('problems' in compileConditions(conditions, 'all', fields)) throw new Error('a condition was refused');
          }
          return Promise.resolve(((performance.now() - began) / times) * 1000);
        };
      };
      const measured = await interleave(
        {
          one: compiling(1),
          five: compiling(5),
          ten: compiling(10),
          fifty: compiling(50),
          call: async () =>
            (await timeOf(5, () => outputOf(run(ctx, { filter: 'WorkTicketID eq 1', limit: 1 })))) * 1000,
        },
        some(100),
      );
      const each = (times: number[]) => spreadOf(times).median;
      const share = (times: number[]) => ratios(times, measured.call);
      const { median, low, high } = share(measured.fifty);
      return {
        figures: [
          ratioFigure(
            'one of 50 conditions, against one of 10',
            ratios(
              measured.fifty.map((time) => time / 50),
              measured.ten.map((time) => time / 10),
            ),
            { atMost: 1.2 },
          ),
          {
            what: `50 conditions, against a call that the server answers after ${latencyMs} ms`,
            target: 'under 1%',
            measured: `${percent(median)} (${percent(low)} to ${percent(high)})`,
            met: median < 0.01,
          },
          report('1 condition, against the same call', percent(share(measured.one).median)),
          report(
            'compiling 1, 5, 10 and 50 conditions',
            [measured.one, measured.five, measured.ten, measured.fifty]
              .map((times) => `${each(times).toFixed(1)} µs`)
              .join(', '),
          ),
        ],
      };
    } finally {
      server.close();
    }
  },
};

const fields = workTicketsGet.fields ?? {};

/** Typical conditions in turn: text, numbers, dates and empty values. */
function condition(index: number): Condition {
  const kinds: Condition[] = [
    { field: 'CrewLeaderName', operator: 'contains', value: "O'Brien" },
    { field: 'HoursEst', operator: 'at_least', value: 8 },
    { field: 'ScheduledStartDate', operator: 'between', values: ['2026-04-01', '2026-04-30'] },
    { field: 'BranchID', operator: 'equals', value: 3 },
    { field: 'InvoiceID', operator: 'is_empty' },
    { field: 'WorkTicketStatusName', operator: 'is_one_of', values: ['Open', 'Scheduled', 'Complete'] },
  ];
  return kinds[index % kinds.length] ?? { field: 'BranchID', operator: 'is_empty' };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
