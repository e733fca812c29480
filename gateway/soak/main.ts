import { randomInt } from 'node:crypto';
import { register } from 'node:module';
import { reportOf } from './checks/check.ts';
import { help, OptionError, readOptions } from './options.ts';
import { soak } from './soak.ts';

// The rows of the connector's operations are imported when a table is compared.
register('./resolveFromData.mjs', import.meta.url);

const out = (text: string) => void process.stdout.write(`${text}\n`);
const err = (text: string) => void process.stderr.write(`${text}\n`);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), () => randomInt(1_000_000));
  if (options === 'help') {
    out(help);
    return 0;
  }
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => interruption.abort(new Error(`ended by ${signal}`)));
  out(`Seed ${options.seed}.`);
  const began = Date.now();
  const checks = await soak(
    options,
    (text) => err(`[${((Date.now() - began) / 1000).toFixed(0)} s] ${text}`),
    interruption.signal,
  );
  out(reportOf(checks));
  const failed = checks.filter(({ problems }) => problems.length > 0).length;
  out(
    failed === 0
      ? 'Every check passed.'
      : `${failed} of ${checks.length} checks failed. Run it again with --seed ${options.seed}.`,
  );
  return failed === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof OptionError) {
      err(`${error.message}.\n\n${help}`);
      process.exitCode = 2;
      return;
    }
    err(
      `The soak could not be carried out: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 1;
  },
);
