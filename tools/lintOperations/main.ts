import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWithPublished, publishedFile } from '../package/published';
import { SchemaError } from '../schemas/traySchemas';
import { writeSchemas } from '../schemas/writeSchemas';
import type { Finding } from './finding';
import { lintOperations } from './lintOperations';

const usage = `Checks every operation of src by Tray's rules: names, types, schemas, lookups, titles, test contexts. Compares the
operations and inputs with ${publishedFile}, the list of what workflows may use.

  npm run lint:operations

Exit code: 0 without findings, otherwise 1. Prints one line for each problem and one for its remedy.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code. `root` is the folder of `connector.json`. */
export function main(args: readonly string[], { out, err }: Streams, root: string): number {
  const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    out(usage);
    return 0;
  }
  const unwritten = freshSchemas(root);
  const { operations, findings } = lintOperations(root);
  findings.push(...unlisted(root));
  for (const problem of unwritten) err(problem);
  for (const { file, wrong, remedy } of findings) err(`${file}: ${wrong}\n    ${remedy}`);
  const found = findings.length + unwritten.length;
  if (found > 0) {
    err(`${operations} operations, ${found} ${found === 1 ? 'finding' : 'findings'}.`);
    return 1;
  }
  out(`${operations} operations, no findings.`);
  return 0;
}

/** A finding for all that differs from the list: a loss could break workflows, and what is not listed can be lost unseen. */
function unlisted(root: string): Finding[] {
  const { breaking, added } = compareWithPublished(root);
  return [...breaking, ...added].map((wrong) => ({
    file: publishedFile,
    wrong,
    remedy: 'if that is meant, run "npm run package -- --accept" and commit the list',
  }));
}

/** Writes the schemas if the types have changed. Returns the problems that prevent it. */
function freshSchemas(root: string): string[] {
  try {
    writeSchemas(root);
    return [];
  } catch (error) {
    if (error instanceof SchemaError) return error.message.split('\n');
    throw error;
  }
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  process.exitCode = main(process.argv.slice(2), streams, join(__dirname, '../..'));
}
