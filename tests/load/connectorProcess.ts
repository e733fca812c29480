import { list } from '../../src/aspire/list';
import { createWorld } from '../../src/aspire/world';
import { createRuntime } from '../../src/aspire/runtime';
import type { Context } from '../../src/aspire/request';
import { listProperties } from '../sampleOperations';

/** What a process is told: to call so many times, one after the other, on a connection of which it knows nothing yet. */
export type Task = { ctx: Context; calls: number };

/** How each of the calls ended. */
export type Ended = { outcomes: { tag: string; message: string }[] };

/** A process of the connector, as Tray runs several beside each other. Obeys and answers over the channel to its parent. */
process.on('message', ({ ctx, calls }: Task) => {
  const runtime = createRuntime(createWorld());
  void (async () => {
    const outcomes: Ended['outcomes'] = [];
    for (let done = 0; done < calls; done++) {
      const result = await list(ctx, listProperties, { limit: 1 }, runtime);
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
