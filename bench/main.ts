import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks';
import type { Findings } from './harness/benchmark';
import { compileConnector } from './harness/connector';
import { renderResults, verdict } from './harness/results';
import { runBenchmark } from './harness/runBenchmark';

const root = join(__dirname, '..');
const names = benchmarks.map(({ name }) => name);

const usage = `Measures the connector side by side with the minimum that its work requires.

  npm run bench                          everything, in under ten minutes; writes bench/results.md
  npm run bench -- <name> [<name> ...]   only these: ${names.join(', ')}
  npm run bench -- --quick [<name> ...]  a tenth of the rounds, to try a benchmark; not accurate

Exit code: 0 whether targets are met or missed, since a shared machine is not a reliable judge; 1 when a benchmark fails,
2 for an unknown name.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code. */
async function main({ out, err }: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    err(`There is no benchmark "${unknown.join('", "')}".\n\n${usage}`);
    return 2;
  }
  const chosen = positionals.length > 0 ? names.filter((name) => positionals.includes(name)) : names;
  const began = performance.now();
  out('Compiling a copy of the connector ...');
  const { folder, remove } = await compileConnector(root);
  const results = new Map<string, Findings>();
  try {
    for (const name of chosen) {
      const start = performance.now();
      try {
        const findings = await runBenchmark({ name, root, connector: folder, quick: values.quick });
        results.set(name, findings);
        out(`\n${name} (${((performance.now() - start) / 1000).toFixed(0)} s)\n${lines(findings)}`);
      } catch (error) {
        err(`\n${name}: ${(error as Error).message}`);
      }
    }
  } finally {
    await remove();
  }
  const whole = chosen.length === names.length && results.size === names.length;
  if (whole && !values.quick) {
    const minutes = (performance.now() - began) / 60_000;
    await writeFile(join(__dirname, 'results.md'), await renderResults(results, { root, minutes }));
    out('\nWritten: bench/results.md');
  }
  return results.size === chosen.length ? 0 : 1;
}

function lines({ figures, notes = [] }: Findings): string {
  const rendered = figures.map(({ what, target, measured, met }) => {
    const verdictOf = met === undefined ? '' : ` - ${verdict(met)} (${target})`;
    return `  ${what}: ${measured}${verdictOf}`;
  });
  return [...rendered, ...notes.map((note) => `  ${note}`)].join('\n');
}

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
void main({ out: line(process.stdout), err: line(process.stderr) })
  .catch((error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    return (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  })
  .then((code) => {
    process.exitCode = code;
  });
