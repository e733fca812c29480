import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { packageConnector } from './packageConnector';
import { PackageError } from './packageError';
import { publishedFile } from './published';

const usage = `Makes .tray/connector.zip, the package for Tray: writes schemas, checks types, zips, and verifies the zip.

  npm run package
  npm run package -- --accept    after a change of operations or inputs that is meant: writes
                                 ${publishedFile} anew, the list of what workflows may use

An operation or input that went, or an input that became required, is refused without --accept.

Exit code: 0 for a valid zip; otherwise 1, and the old zip is removed as well.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code: 0 for a valid zip of the connector in `root`, otherwise 1. */
export async function main(args: readonly string[], { out, err }: Streams, root: string): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { accept: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      out(usage);
      return 0;
    }
    const began = Date.now();
    const { file, bytes, operations, leftOut } = await packageConnector({ root, accept: values.accept });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    out(`${relative(root, file)}: ${operations} operations, ${Math.ceil(bytes / 1000)} kB, in ${seconds} s.`);
    if (leftOut.length > 0) out(`Left out, as no part of a connector: ${leftOut.join(', ')}`);
    out('Verified: every operation has its handler and schemas, every import resolves, no test context, no secret.');
    return 0;
  } catch (error) {
    const isKnown = error instanceof PackageError || isUsageError(error);
    err(isKnown ? (error as Error).message : String((error as Error).stack ?? error));
    return 1;
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
