import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { patience } from '../src/system.ts';

it('what has arrived by the end of a wait is read before the wait is over, as after a freeze', async () => {
  const { port1, port2 } = new MessageChannel();
  const read: unknown[] = [];
  port2.on('message', (message) => read.push(message));
  // As a timer that has run out: the turn of those comes before that of what has arrived.
  await setTimeout(1);
  port1.postMessage('answer');
  await patience({ sleep: () => Promise.resolve() }, 400);
  port2.close();
  expect(read).toEqual(['answer']);
});

it('a wait counts its time in stretches, and ends with its signal', async () => {
  const waited: number[] = [];
  const sleep = (ms: number) => Promise.resolve(void waited.push(ms));
  await patience({ sleep }, 1_200);
  expect(waited).toEqual([500, 500, 200]);
  await patience({ sleep }, 1_200, AbortSignal.abort());
  expect(waited).toHaveLength(3);
});
