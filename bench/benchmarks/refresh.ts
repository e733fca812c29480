import { countFigure, ratioFigure, report, type Benchmark } from '../harness/benchmark';
import { compiledOperation, connection, outputOf } from '../harness/connector';
import { interleave, spreadOf } from '../harness/spread';
import { startServer } from '../server/start';

const calls = 1_000;
const refreshMs = 500;

/** A thousand concurrent calls whose token is due for a refresh, beside a thousand with a valid token. */
export const refresh: Benchmark = {
  name: 'refresh',
  run: async ({ connector, some }) => {
    const server = await startServer({ tickets: 10 });
    try {
      await server.set({ refreshMs });
      const run = compiledOperation(connector, 'work_tickets_get');
      let rounds = 0;
      const atOnce = async (token: 'good' | 'due') => {
        const ctx = connection(`${token} ${++rounds}`, token);
        const began = performance.now();
        const waits = await Promise.all(
          Array.from({ length: calls }, async () => {
            await outputOf(run(ctx, { filter: 'WorkTicketID eq 1', limit: 1 }));
            return performance.now() - began;
          }),
        );
        return Math.max(...waits);
      };
      const measured = await interleave({ good: () => atOnce('good'), due: () => atOnce('due') }, some(8));
      const { refreshes } = await server.counts();
      const allowed = measured.good.map((own) => own + refreshMs);
      const seconds = (times: number[]) => `${(spreadOf(times).median / 1000).toFixed(2)} s`;
      return {
        figures: [
          countFigure(`refreshes for each ${calls.toLocaleString('en')} calls`, refreshes / (some(8) + 1), 1),
          // The two measurements differ by up to a tenth by chance.
          ratioFigure(
            'the slowest call, against the refresh and the slowest call with a good token',
            spreadOf(measured.due.map((slowest, round) => slowest / (allowed[round] ?? NaN))),
            { atMost: 1.1 },
          ),
          report(
            'the slowest call',
            `${seconds(measured.due)} with a refresh of ${refreshMs / 1000} s, ${seconds(measured.good)} without`,
          ),
        ],
      };
    } finally {
      server.close();
    }
  },
};
