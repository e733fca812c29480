import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { ratioFigure, report, type Benchmark } from '../harness/benchmark';
import { rawCall } from '../harness/rawHttp';
import { interleave, ratios, spreadOf, timeOf } from '../harness/spread';

const scales = { 'scale 1': 1, 'scale 10': 10, 'scale 100': 100 } as const;
type Scale = keyof typeof scales;
const names = Object.keys(scales) as Scale[];
type Running = {
  rows: number;
  ask: (path: string) => Promise<unknown>;
  write: () => Promise<unknown>;
  close: () => void;
};

/** The emulator with one, ten and a hundred times its records: a list, a filter, a page by key and a write. */
export const emulator: Benchmark = {
  name: 'emulator',
  run: async ({ root, some }) => {
    const running = new Map<Scale, Running>();
    try {
      for (const scale of names) running.set(scale, await start(root, scales[scale]));
      const of = (scale: Scale): Running => {
        const found = running.get(scale);
        if (!found) throw new Error('the emulator is gone');
        return found;
      };
      const measure = (calls: number, call: (emulator: Running) => Promise<unknown>) =>
        interleave(
          {
            'scale 1': () => timeOf(calls, () => call(of('scale 1'))),
            'scale 10': () => timeOf(calls, () => call(of('scale 10'))),
            'scale 100': () => timeOf(calls, () => call(of('scale 100'))),
          },
          some(40),
        );
      const page = `$orderby=WorkTicketID&$pageNumber=1&$limit=100`;
      const list = await measure(5, ({ ask }) => ask(`/WorkTickets?${page}`));
      // No row matches, so that the emulator checks every row.
      const none = encodeURIComponent("contains(WorkTicketStatusName,'no such status')");
      const filtered = await measure(2, ({ ask }) => ask(`/WorkTickets?$filter=${none}&${page}`));
      const keyed = await measure(5, ({ ask, rows }) =>
        ask(`/WorkTickets?$filter=${encodeURIComponent(`WorkTicketID gt ${rows - 120}`)}&${page}`),
      );
      const write = await measure(5, ({ write: create }) => create());
      const grown = of('scale 100').rows / of('scale 10').rows;
      const told3 = (what: string, times: Record<Scale, number[]>) =>
        report(what, names.map((scale) => `${spreadOf(times[scale]).median.toFixed(2)} ms`).join(', '));
      return {
        figures: [
          ratioFigure(
            `a filter over ${grown.toFixed(1)} times the rows, against as many times its cost`,
            ratios(
              filtered['scale 100'].map((time) => time / grown),
              filtered['scale 10'],
            ),
            { atMost: 1 },
          ),
          ratioFigure('a page by key, scale 100 against scale 1', ratios(keyed['scale 100'], keyed['scale 1']), {
            atMost: 1.5,
          }),
          ratioFigure('the first page, scale 100 against scale 1', ratios(list['scale 100'], list['scale 1'])),
          ratioFigure('a write, scale 100 against scale 1', ratios(write['scale 100'], write['scale 1'])),
          told3('scale 1, 10 and 100: the first page', list),
          told3('scale 1, 10 and 100: a filter', filtered),
          told3('scale 1, 10 and 100: a page by key', keyed),
          told3('scale 1, 10 and 100: a write', write),
        ],
      };
    } finally {
      for (const { close } of running.values()) close();
    }
  },
};

function start(root: string, scale: number): Promise<Running> {
  const child = fork(join(root, 'emulator', 'main.ts'), ['--port', '0', '--scale', String(scale)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return reach(child).catch((error: unknown) => {
    child.kill();
    throw error;
  });
}

async function reach(child: ChildProcess): Promise<Running> {
  const [said] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said.toString('utf8'))?.[0] ?? '';
  const agent = new Agent({ keepAlive: true });
  const send = (method: string, path: string, body: object, token?: string) =>
    rawCall(url + path, {
      agent,
      method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: method === 'GET' ? undefined : JSON.stringify(body),
    });
  const client = { ClientId: 'emulator', Secret: 'emulator-secret' };
  const { Token } = (await send('POST', '/Authorization', client)) as { Token: string };
  const { rows } = (await send('GET', '/_emulator/lists/WorkTickets', {})) as { rows: number };
  return {
    rows,
    ask: (path) => send('GET', path, {}, Token),
    write: () => send('POST', '/Properties', { PropertyName: 'Bell Tower Plaza', BranchID: 1, Active: true }, Token),
    close: () => void child.kill(),
  };
}
