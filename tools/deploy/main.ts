import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { redact } from '../../src/aspire/redaction/redact';
import { packageConnector } from '../package/packageConnector';
import { PackageError } from '../package/packageError';
import { deploy, type Deps } from './deploy';
import { DeployError, exitCodes } from './exitCodes';
import { help } from './help';
import { readOptions, tokenOf } from './options';
import { runChecks } from './runChecks';

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code; see the help text. */
export async function main(args: readonly string[], streams: Streams, deps: Deps): Promise<number> {
  const token = tokenOf(deps.env);
  // A message of a server or a library may contain the token.
  const redacted = (print: (text: string) => void) => (text: string) => print(redact(text, token ? [token] : []));
  const out = redacted(streams.out);
  const err = redacted(streams.err);
  try {
    const options = readOptions(args, deps.env);
    if (options === 'help') out(help);
    else await deploy(options, deps, out);
    return exitCodes.deployed;
  } catch (error) {
    if (error instanceof DeployError) {
      err(error.message);
      return error.exitCode;
    }
    err(error instanceof PackageError ? error.message : String((error as Error).stack ?? error));
    return exitCodes.refused;
  }
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const deps: Deps = {
    root: join(__dirname, '../..'),
    env: process.env,
    clock: { now: () => performance.now(), sleep: (ms) => sleep(ms) },
    fetch,
    runChecks,
    packageConnector,
  };
  void main(process.argv.slice(2), { out: line(process.stdout), err: line(process.stderr) }, deps).then((code) => {
    process.exitCode = code;
  });
}
