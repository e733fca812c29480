import { closeOpened } from './harness/opened.ts';
import { benchOf, type RowOrder } from './harness/row.ts';
import { rows } from './rows/index.ts';

// Started by bench/harness/runBenchmark.ts: measures one row and sends what it found.
const order = JSON.parse(process.argv[2] ?? '') as RowOrder;
const load = rows[order.name];
if (!load) throw new Error(`there is no row ${order.name}`);
const row = await load();
const findings = await row(benchOf(order)).finally(closeOpened);
process.send?.(findings, () => process.exit(0));
