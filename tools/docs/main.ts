import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readApi } from '../../api/model/readApi';
import { folders, makePages } from './makePages';
import { startExamples } from './runExample';
import { writeIfChanged } from './writeIfChanged';

const usage = `Writes docs/operations, docs/tasks and docs/recipes: every operation with its inputs and an example, the
tasks, and the workflows. All examples and steps are run against the emulator.

  npm run docs          write them
  npm run docs:check    write nothing, and fail if a page would change`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code. Throws if an example fails. */
export async function main(args: readonly string[], { out, err }: Streams, root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  const pages = await make(root);
  const { changed, problems } = writePages(root, pages, { check: values.check ?? false });
  if (problems.length > 0) {
    err(`${problems.join('\n')}\nRun "npm run docs".`);
    return 1;
  }
  out(`${folders.join(', ')}: ${pages.size} pages, ${changed === 0 ? 'unchanged' : `${changed} written`}.`);
  return 0;
}

async function make(root: string): Promise<Map<string, string>> {
  const examples = await startExamples(root);
  try {
    return await makePages(root, readApi(), examples);
  } finally {
    await examples.close();
  }
}

/** Writes the pages that differ and removes those that are no longer made. With `check` it only says which these are. */
export function writePages(
  root: string,
  pages: ReadonlyMap<string, string>,
  { check }: { check: boolean },
): { changed: number; problems: string[] } {
  const problems: string[] = [];
  let changed = 0;
  for (const [file, text] of pages) {
    if (!check) mkdirSync(dirname(join(root, file)), { recursive: true });
    const result = writeIfChanged(join(root, file), text, { check });
    if (result.state === 'written') changed += 1;
    if (result.state === 'differs') problems.push(`${file} is out of date: ${result.how}.`);
  }
  for (const file of markdownIn(root).filter((found) => !pages.has(found))) {
    if (check) problems.push(`${file} is not made any more.`);
    else rmSync(join(root, file));
    changed += 1;
  }
  return { changed, problems };
}

function markdownIn(root: string): string[] {
  return folders.flatMap((folder) => {
    mkdirSync(join(root, folder), { recursive: true });
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);
  });
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
