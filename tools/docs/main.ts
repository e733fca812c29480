import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readApi } from '../../api/model/readApi';
import { writeSchemas } from '../schemas/writeSchemas';
import { describeOperations, type OperationDoc } from './describeOperations';
import { renderOperations } from './renderOperations';
import { startExamples } from './runExample';
import { writeIfChanged } from './writeIfChanged';

const usage = `Writes docs/operations.md: every operation with its inputs and an example, run against the emulator.

  npm run docs          write it
  npm run docs:check    write nothing, and fail if it would change`;

const file = 'docs/operations.md';

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code. Throws if the types do not compile or an example fails. */
export async function main(args: readonly string[], { out, err }: Streams, root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  writeSchemas(root);
  const docs = await describe(root);
  const result = writeIfChanged(join(root, file), renderOperations(docs), { check: values.check ?? false });
  if (result.state === 'differs') {
    err(`${file} is out of date: ${result.how}. Run "npm run docs".`);
    return 1;
  }
  out(`${file}: ${docs.length} operations, ${result.state === 'same' ? 'unchanged' : 'written'}.`);
  return 0;
}

async function describe(root: string): Promise<OperationDoc[]> {
  const examples = await startExamples(root);
  try {
    return await describeOperations(root, readApi(), examples.run);
  } finally {
    await examples.close();
  }
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  main(process.argv.slice(2), streams, join(__dirname, '../..')).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      streams.err((error as Error).message);
      process.exitCode = 1;
    },
  );
}
