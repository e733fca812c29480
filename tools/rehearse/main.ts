import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodesFor, UnknownNode } from './nodes';
import { rehearse } from './rehearse';

const usage = `Does what Tray's server does with the connector: makes the zip, unzips it into an empty folder, installs without
a lock file, compiles, loads every handler, and runs a token request, a write and a read against the emulator.

  npm run rehearse                 on the Node that runs it, and on Node 18
  npm run rehearse -- --node 18    on one of them

Exit code 0 when all went well, 1 when a part failed, 2 for a Node that is not to be had.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Gives the exit code. */
export async function main(args: readonly string[], { out, err }: Streams, root: string): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { node: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      out(usage);
      return 0;
    }
    const { chosen, skipped } = nodesFor(values.node);
    for (const line of skipped) out(line);
    if (chosen.length === 0) return 0;
    await rehearse({ root, nodes: chosen, say: out });
    out('The rehearsal went well: Tray can install, compile and run the connector.');
    return 0;
  } catch (error) {
    err((error as Error).message);
    return error instanceof UnknownNode || isUsageError(error) ? 2 : 1;
  }
}

function isUsageError(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  void main(process.argv.slice(2), streams, join(__dirname, '../..')).then((code) => {
    process.exitCode = code;
  });
}
