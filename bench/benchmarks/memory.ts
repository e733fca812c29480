import type { AspireContext } from '../../src/AspireConnectorAuth';
import { report, type Benchmark, type Figure } from '../harness/benchmark';
import { compiledOperation, connection, outputOf } from '../harness/connector';
import { megabytes, usedBytes } from '../harness/heap';
import { inFlight } from '../harness/inFlight';
import { startServer } from '../server/start';

/** The memory that 20,000 calls on 20 connections leave in use. */
export const memory: Benchmark = {
  name: 'memory',
  run: async ({ connector, some }) => {
    const server = await startServer({ tickets: 100 });
    try {
      const list = compiledOperation(connector, 'work_tickets_get');
      const create = compiledOperation(connector, 'properties_create');
      const connections = Array.from({ length: 20 }, (_, index) => connection(`memory ${index}`));
      const call = async (index: number) => {
        const ctx: AspireContext = connections[index % connections.length] ?? {};
        if (index % 4 === 0) await outputOf(create(ctx, { PropertyName: `Plaza ${index}`, BranchID: 1 }));
        else
          await outputOf(
            list(ctx, { limit: 10, conditions: [{ field: 'BranchID', operator: 'equals', value: index }] }),
          );
      };
      const calls = some(20_000);
      await inFlight(16, calls / 4, call);
      const before = await usedBytes();
      await inFlight(16, calls, call);
      const after = await usedBytes();
      return { figures: [grownFigure(`${calls.toLocaleString('en')} calls`, before, after)] };
    } finally {
      server.close();
    }
  },
};

/** The memory in use afterwards, relative to before. */
export function grownFigure(what: string, before: number, after: number): Figure {
  const measured = `${(after / before).toFixed(3)}x (${megabytes(before)} before, ${megabytes(after)} after)`;
  return {
    ...report(`memory in use after ${what}, against before`, measured),
    target: 'at most 1.10x',
    met: after / before <= 1.1,
  };
}
