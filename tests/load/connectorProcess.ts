import { list } from '../../src/aspire/operations/list/list';
import { createSystem } from '../../src/aspire/http/transport';
import { createServices } from '../../src/aspire/client/services';
import type { Context } from '../fakeAuth';
import { listProperties } from '../sampleOperations';
import { sessionOf } from '../fakeAuth';

/** What a process is told: to call so many times, one after the other, on a connection of which it knows nothing yet. */
export type Task = { ctx: Context; calls: number };

/** How each of the calls ended. */
export type Ended = { outcomes: { tag: string; message: string }[] };

/** A process of the connector, as Tray runs several beside each other. Obeys and answers over the channel to its parent. */
process.on('message', ({ ctx, calls }: Task) => {
  const services = createServices(createSystem());
  void (async () => {
    const outcomes: Ended['outcomes'] = [];
    for (let done = 0; done < calls; done++) {
      const result = await list(sessionOf(ctx, services), listProperties, { limit: 1 });
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
