import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { again, renderStep } from './renderStep';
import { runScript, type Outcome } from './runScript';
import { runSteps } from './runSteps';
import { steps as allSteps, type Step } from './steps';

const usage = `Runs all checks that a change must pass before it is committed.

  npm run check
  npm run check -- --only lint,typecheck   only these
  npm run check -- --skip tests            all but these

Steps: ${allSteps.map(({ name }) => name).join(', ')}.

A failed step does not stop the others; its output follows its line. Exit code: 0 when all steps pass, 1 when a step
fails, 2 for an unknown step.`;

/** More steps at once only compete for the disk. */
const maxConcurrency = 4;

type Deps = {
  out: (text: string) => void;
  err: (text: string) => void;
  run: (step: Step) => Promise<Outcome>;
  steps?: readonly Step[];
};

/** The command line. Gives the exit code. */
export async function main(args: readonly string[], { out, err, run, steps = allSteps }: Deps): Promise<number> {
  const list = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { only: list, skip: list, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  const only = namesIn(values.only);
  const skip = namesIn(values.skip);
  const unknown = [...only, ...skip].filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    err(`There is no step ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const chosen = steps.filter(({ name }) => (only.length === 0 || only.includes(name)) && !skip.includes(name));
  const began = Date.now();
  const done = await runSteps(chosen, {
    run,
    report: (result) => out(renderStep(result)),
    concurrency: Math.min(availableParallelism(), maxConcurrency),
    now: Date.now,
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  const failed = done.filter(({ code }) => code !== 0).map(({ step }) => step);
  if (failed.length === 0) {
    out(`\n${chosen.length} of ${chosen.length} steps passed, in ${seconds} s.`);
    return 0;
  }
  out(`\n${failed.length} of ${chosen.length} steps failed, in ${seconds} s. To run one alone:`);
  for (const step of failed) out(`  ${again(step)}`);
  return 1;
}

function namesIn(given: readonly string[] = []): string[] {
  return given.flatMap((names) => names.split(',')).filter((name) => name !== '');
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const root = join(__dirname, '../..');
  const run = ({ script, args }: Step) => runScript(root, script, args);
  void main(process.argv.slice(2), { out: line(process.stdout), err: line(process.stderr), run }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
      process.exitCode = 2;
    },
  );
}
