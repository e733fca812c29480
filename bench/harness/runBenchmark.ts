import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Findings } from './benchmark';

/** The arguments of a benchmark's process. */
export type Order = { name: string; root: string; connector: string; quick: boolean };

/** Runs one benchmark in its own process, so that it does not inherit the heap and the compiled code of another. */
export function runBenchmark(order: Order): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'child.ts'), [JSON.stringify(order)], {
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
