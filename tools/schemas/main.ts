import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SchemaError } from './traySchemas';
import { writeSchemas } from './writeSchemas';

const usage = `Writes Tray's schemas, input.json and output.json, for every operation of src.

  npm run schemas                write them if a type has changed
  npm run schemas -- --force     write them in any case
`;

function main(): number {
  const { values } = parseArgs({ options: { force: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { operations, written } = writeSchemas(join(__dirname, '../..'), { force: values.force });
  process.stdout.write(`${operations} operations, ${written} schemas changed.\n`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(
    `${error instanceof SchemaError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
}
