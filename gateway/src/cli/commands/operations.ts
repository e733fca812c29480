import { searchOperations } from '../../operations/catalog.ts';
import { columnsOf, csvLine } from '../output/csv.ts';
import { table } from '../output/table.ts';
import type { CommandCall } from '../command.ts';

/** Lists the operations that fit the words. */
export async function run({ args, options, io }: CommandCall): Promise<void> {
  const operations = searchOperations(args.join(' '));
  if (options.json) return io.out(JSON.stringify({ operations, count: operations.length }));
  if (operations.length === 0) return io.err('No operation fits. Try fewer words.');
  if (options.csv) {
    const columns = columnsOf(operations);
    const lines = operations.map((operation) => csvLine(Object.values(operation)));
    return io.write(csvLine(columns) + lines.join(''));
  }
  const rows = operations.map(({ name, title, writes }) => ({ name, does: writes ? 'writes' : 'reads', title }));
  const { width, style } = io.outDisplay;
  const columns = ['name', 'does', 'title'];
  io.out(table(rows, columns, { head: style.strong, whole: ['name'], ...(width === undefined ? {} : { width }) }));
}
