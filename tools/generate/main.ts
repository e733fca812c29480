import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ApiPageError } from '../../api/model/problems';
import { generate } from './generate';

const usage = `Writes everything that is generated from the pages of api/.

  npm run generate               write what differs, remove what no page asks for
  npm run generate -- --check    write nothing; fail and list what differs
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { drift, total } = await generate(join(__dirname, '../..'), { check: values.check });
  const listed = drift.map(({ path, state }) => `  ${state.padEnd(7)} ${path}\n`).join('');
  if (!values.check) {
    process.stdout.write(`${listed}${total} files, ${drift.length} of them changed.\n`);
    return 0;
  }
  if (drift.length === 0) {
    process.stdout.write(`${total} files, all as the pages say.\n`);
    return 0;
  }
  process.stderr.write(`${listed}${drift.length} files are not what the pages say. Run "npm run generate".\n`);
  return 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const text =
      error instanceof ApiPageError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  },
);
