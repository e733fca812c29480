import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEgress, type Egress } from '../../src/providers/egress.ts';
import { exchangeHttp } from '../../src/providers/exchange.ts';
import { freeze } from '../../testing/freeze.ts';

/** A provider in a thread of its own: tells that it was asked, and answers once it is told to, or never. */
const provider = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const server = createServer((request, response) => {
    parentPort.postMessage('asked');
    const wait = setInterval(() => {
      if (Atomics.load(workerData, 0) === 0) return;
      clearInterval(wait);
      response.end('answered');
    }, 5);
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;
let worker: Worker;
let url: URL;
let egress: Egress;
const mayAnswer = new Int32Array(new SharedArrayBuffer(4));
beforeAll(async () => {
  worker = new Worker(provider, { eval: true, workerData: mayAnswer });
  const [port] = (await once(worker, 'message')) as [number];
  url = new URL(`http://127.0.0.1:${port}/token`);
  egress = createEgress([url.host]);
});
afterAll(async () => {
  await egress.close();
  await worker.terminate();
});

const ask = async () => {
  const asked = once(worker, 'message');
  const answer = exchangeHttp(egress, { url, method: 'POST', headers: {}, body: 'grant' }, 2_000);
  await asked;
  return () => answer;
};

it('an answer that came while the process was frozen is read, although its time is over by then', async () => {
  const answer = await ask();
  Atomics.store(mayAnswer, 0, 1);
  freeze(3_000);
  expect(await answer()).toMatchObject({ reply: { status: 200, text: 'answered' } });
});

it('a provider that says nothing is given up in time, and may have done it all the same', async () => {
  Atomics.store(mayAnswer, 0, 0);
  const answer = await ask();
  expect(await answer()).toEqual({ fault: { code: 'TIMEOUT', unclear: true } });
});
