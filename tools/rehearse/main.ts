import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCdk, UnknownCdk } from './cdk';
import { nodesFor, UnknownNode } from './nodes';
import { rehearse } from './rehearse';

const usage = `Does what Tray's server does with the connector: unzips the package into an empty folder, installs without a lock
file, compiles, loads every handler, and runs a token request, a write and a read against the emulator.

  npm run rehearse                 with the first and the last Node 18, the last 20 and 22, and the current Node
  npm run rehearse -- --node 18    with those of them that are 18, or with one: 18.0.0
  npm run rehearse -- --cdk 4.40.0 with that version of @trayio/cdk-dsl and @trayio/cdk-runtime

Exit code: 0 on success, 1 when a step fails, 2 for a version of Node or of the CDK that is not available.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code. */
export async function main(args: readonly string[], { out, err }: Streams, root: string): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { node: { type: 'string' }, cdk: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      out(usage);
      return 0;
    }
    const { chosen, skipped } = nodesFor(values.node);
    for (const line of skipped) out(line);
    if (chosen.length === 0) return 0;
    if (values.cdk !== undefined) await checkCdk(values.cdk);
    await rehearse({ root, nodes: chosen, cdk: values.cdk, say: out });
    const version = values.cdk === undefined ? '' : ` with version ${values.cdk} of its CDK`;
    out(`The rehearsal succeeded: Tray can install, compile and run the connector${version}.`);
    return 0;
  } catch (error) {
    err((error as Error).message);
    return error instanceof UnknownNode || error instanceof UnknownCdk || isUsageError(error) ? 2 : 1;
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
