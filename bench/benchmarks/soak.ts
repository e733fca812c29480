import { countFigure, report, type Benchmark } from '../harness/benchmark';
import { compiledOperation, connection, type Run } from '../harness/connector';
import { usedBytes } from '../harness/heap';
import { inFlight } from '../harness/inFlight';
import { startServer } from '../server/start';
import { grownFigure } from './memory';

const faultRate = 0.02;
const types = ['ApiError', 'ConnectorError', 'OauthRefreshError', 'SkipTriggerError', 'TimeoutError', 'UserInputError'];

/** 20,000 calls of every kind while 2% of the responses are faulty: leaks, rejections, and errors without a type. */
export const soak: Benchmark = {
  name: 'soak',
  run: async ({ connector, some }) => {
    const server = await startServer({ tickets: 100 });
    let unhandled = 0;
    const count = () => void (unhandled += 1);
    process.on('unhandledRejection', count).on('uncaughtException', count);
    try {
      const operation = (name: string) => compiledOperation(connector, name);
      const kinds: { run: Run; input: (index: number) => object }[] = [
        { run: operation('work_tickets_get'), input: () => ({ limit: 10 }) },
        { run: operation('work_tickets_get'), input: () => ({ fetch_all: true, max_records: 50, limit: 20 }) },
        { run: operation('properties_create'), input: (index) => ({ PropertyName: `Plaza ${index}`, BranchID: 1 }) },
        { run: operation('properties_update'), input: (index) => ({ PropertyID: index + 1, PropertyName: 'Plaza' }) },
      ];
      const connections = Array.from({ length: 20 }, (_, index) => connection(`soak ${index}`));
      const outcomes = new Map<string, number>();
      let rejected = 0;
      let untyped = 0;
      const call = async (index: number) => {
        // Reading all pages waits for Aspire's rate limit, so only one call in 500 does that.
        const kind = kinds[index % 500 === 0 ? 1 : ([0, 2, 3][index % 3] ?? 0)];
        const ctx = connections[index % connections.length];
        if (!kind || !ctx) throw new Error('there is no such call');
        try {
          const result = await kind.run(ctx, kind.input(index));
          const outcome = result.isFailure ? result.error._tag : 'success';
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (result.isFailure && (!types.includes(outcome) || result.error.message === '')) untyped += 1;
        } catch {
          rejected += 1;
        }
      };
      const calls = some(20_000);
      await server.set({ faultRate });
      await inFlight(32, calls / 4, call);
      outcomes.clear();
      const { requests: asked } = await server.counts();
      const before = await usedBytes();
      await inFlight(32, calls, call);
      const after = await usedBytes();
      const { requests } = await server.counts();
      const summed = [...outcomes].map(([name, times]) => `${times} ${name}`).join(', ');
      return {
        figures: [
          grownFigure(`${calls.toLocaleString('en')} calls with ${faultRate * 100}% faults`, before, after),
          countFigure('unhandled rejections', unhandled, 0),
          countFigure('calls that rejected in place of a result', rejected, 0),
          countFigure('failures without a type or a text', untyped, 0),
          report('outcomes', `${summed}; ${requests - asked} requests`),
        ],
      };
    } finally {
      process.off('unhandledRejection', count).off('uncaughtException', count);
      server.close();
    }
  },
};
