import { list } from '../../src/aspire/operations/list/list';
import { createSystem } from '../../src/aspire/http/transport';
import { createServices } from '../../src/aspire/client/services';
import type { Context } from '../fakeAuth';
import { listProperties } from '../sampleOperations';
import { sessionOf } from '../fakeAuth';

/** A command to a process: the number of sequential calls, on a connection that is new to it. */
export type Task = { ctx: Context; calls: number };

/** The outcome of each call. */
export type Ended = { outcomes: { tag: string; message: string }[] };

/** A connector process; Tray runs several concurrently. It gets commands from its parent process and reports to it. */
process.on('message', ({ ctx, calls }: Task) => {
  const services = createServices(createSystem());
  void (async () => {
    const outcomes: Ended['outcomes'] = [];
    for (let done = 0; done < calls; done++) {
      const result = await list(sessionOf(ctx, services), listProperties, { filter: 'PropertyID eq 1', limit: 1 });
      outcomes.push(
        result.isFailure
          ? { tag: result.error._tag, message: result.error.message }
          : { tag: 'success', message: `${result.value.count} records` },
      );
    }
    process.send?.({ outcomes } satisfies Ended);
  })();
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
