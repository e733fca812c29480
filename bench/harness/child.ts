import { benchmarks } from '../benchmarks';
import type { Order } from './runBenchmark';

const { name, root, connector, quick } = JSON.parse(process.argv[2] ?? '') as Order;
/** In a quick run a tenth of the count, but at least two. */
const some = (full: number) => (quick ? Math.max(2, Math.ceil(full / 10)) : full);

async function main(): Promise<void> {
  const benchmark = benchmarks.find((candidate) => candidate.name === name);
  if (!benchmark) throw new Error(`there is no benchmark ${name}`);
  const findings = await benchmark.run({ root, connector, some });
  process.send?.(findings, () => process.exit(0));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
