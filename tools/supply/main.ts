import { join } from 'node:path';
import { findProblems, shippedAnywhere } from './findProblems';
import { readLockfile, type Lockfile } from './lockfile';

const usage = `Checks the packages of the project: every version is named exactly, the lockfile has a checksum of each, no script
of an installation is needed that nobody knows of, and what goes to others has a licence that allows it.

  npm run lint:packages

Exit code: 0, or 1 with a line for each problem.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Gives the exit code. */
export function main(args: readonly string[], { out, err }: Streams, lockfile: Lockfile): 0 | 1 {
  if (args.length > 0) {
    out(usage);
    return args.every((arg) => arg === '--help') ? 0 : 1;
  }
  const problems = findProblems(lockfile);
  for (const problem of problems) err(problem);
  if (problems.length > 0) return 1;
  out(
    `${Object.keys(lockfile).length} packages, ${shippedAnywhere(lockfile).length} of them for others: all in order.`,
  );
  return 0;
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  process.exitCode = main(process.argv.slice(2), streams, readLockfile(join(__dirname, '../..')));
}
