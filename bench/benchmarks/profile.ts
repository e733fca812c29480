import { Session, type Profiler } from 'node:inspector';
import { report, type Benchmark } from '../harness/benchmark';
import { compiledOperation, connection, outputOf } from '../harness/connector';
import { timeOf } from '../harness/spread';
import { startServer } from '../server/start';

/** Where a call spends its time, by Node's profiler. */
export const profile: Benchmark = {
  name: 'profile',
  run: async ({ connector, some }) => {
    const server = await startServer({ tickets: 1_000 });
    try {
      const run = compiledOperation(connector, 'work_tickets_get');
      const ctx = connection('profile');
      const of = async (limit: number, calls: number) => {
        const call = () => outputOf(run(ctx, { limit }));
        await timeOf(calls / 4, call);
        return profiled(() => timeOf(calls, call), connector);
      };
      const one = await of(1, some(10_000));
      const wide = await of(1_000, some(400));
      return {
        figures: [report('a call of 1 record', one.shares), report('a call of 1,000 wide records', wide.shares)],
        notes: [
          `Of the connector's own functions, 1 record: ${one.functions}.`,
          `Of the connector's own functions, 1,000 wide records: ${wide.functions}.`,
        ],
      };
    } finally {
      server.close();
    }
  },
};

type Profiled = { shares: string; functions: string };

async function profiled(run: () => Promise<unknown>, connector: string): Promise<Profiled> {
  const session = new Session();
  session.connect();
  const post = (method: string) =>
    new Promise<unknown>((resolve, reject) => {
      session.post(method, (error: Error | null, result?: object) => (error ? reject(error) : resolve(result)));
    });
  await post('Profiler.enable');
  await post('Profiler.start');
  await run();
  const { profile: found } = (await post('Profiler.stop')) as Profiler.StopReturnType;
  session.disconnect();
  return read(found, connector);
}

/** The shares of the busy time of the process. */
function read({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, connector: string): Profiled {
  const times = new Map<number, number>();
  samples.forEach((id, index) => times.set(id, (times.get(id) ?? 0) + (timeDeltas[index] ?? 0)));
  const areas = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const { id, callFrame } of nodes) {
    const time = times.get(id) ?? 0;
    const { functionName, url } = callFrame;
    if (functionName === '(idle)') continue;
    const area = areaOf(url, functionName, connector);
    add(areas, area, time);
    if (area === 'the connector') add(functions, functionName || '(without a name)', time);
  }
  const busy = [...areas.values()].reduce((sum, time) => sum + time, 0);
  const listed = (found: Map<string, number>, most: number) =>
    [...found]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, time]) => `${name} ${((time / busy) * 100).toFixed(1)}%`)
      .join(', ');
  return { shares: listed(areas, 8), functions: listed(functions, 8) };
}

function areaOf(url: string, functionName: string, connector: string): string {
  if (functionName === '(garbage collector)') return 'collecting garbage';
  if (url === '') return 'native code and system calls';
  if (url.includes(connector)) return 'the connector';
  if (/node_modules\/(axios|follow-redirects|form-data|proxy-from-env)\//.test(url)) return 'axios';
  if (/node_modules\/(@trayio|fp-ts|lodash)\//.test(url)) return 'the CDK';
  return url.startsWith('node:') ? 'Node' : 'the benchmark';
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}
