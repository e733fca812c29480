import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Findings } from './benchmark';

/** The arguments of a benchmark's process. */
export type Order = { name: string; root: string; connector: string; quick: boolean; long: boolean };

/** The gateway's benchmarks are those of its table, with this before their names. */
export const gatewayPrefix = 'gateway-';

/** Runs one benchmark in its own process, so that it does not inherit the heap and the compiled code of another. */
export function runBenchmark(order: Order): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const child = fork(...programOf(order), {
      execArgv: [...process.execArgv, '--expose-gc'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let findings: Findings | undefined;
    child.on('message', (message) => (findings = message as Findings));
    child.once('error', reject);
    child.once('close', (code) => {
      if (findings && code === 0) resolve(findings);
      else reject(new Error(`the benchmark ${order.name} ended with ${code ?? 'a signal'}`));
    });
  });
}

/** The gateway is made of ECMAScript modules, and so are the programs that measure it. */
function programOf(order: Order): [file: string, args: string[]] {
  const { name, root, quick } = order;
  if (!name.startsWith(gatewayPrefix)) return [join(__dirname, 'child.ts'), [JSON.stringify(order)]];
  const row = { ...order, name: name.slice(gatewayPrefix.length), share: quick ? 0.1 : 1 };
  return [join(root, 'gateway/bench/rowProcess.ts'), [JSON.stringify(row)]];
}
