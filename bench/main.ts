import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarks, gatewayBenchmarks } from './benchmarks';
import type { Findings } from './harness/benchmark';
import { compileConnector } from './harness/connector';
import { renderResults, verdict, type SystemName } from './harness/results';
import { runBenchmark } from './harness/runBenchmark';

const root = join(__dirname, '..');
const systems: Readonly<Record<SystemName, readonly string[]>> = {
  connector: benchmarks.map(({ name }) => name),
  gateway: gatewayBenchmarks,
};
const names = Object.values(systems).flat();

const usage = `Measures the connector and the gateway side by side with the minimum that their work requires.

  npm run bench                          everything, in under fifteen minutes; writes bench/results.md
  npm run bench -- connector             all of the connector's, in under ten; writes its part of bench/results.md
  npm run bench -- gateway               all of the gateway's, in about five; writes its part of bench/results.md
  npm run bench -- <name> [<name> ...]   only these: ${names.join(', ')}
  npm run bench -- --quick [<name> ...]  a tenth of the rounds, to try a benchmark; not accurate
  npm run bench -- --long gateway-memory a million rows in place of 200,000

Exit code: 0 whether targets are met or missed, since a shared machine is not a reliable judge; 1 when a benchmark fails,
2 for an unknown name.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Returns the exit code. */
async function main({ out, err }: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  const isSystem = (name: string): name is SystemName => Object.hasOwn(systems, name);
  const named = positionals.flatMap((name) => (isSystem(name) ? systems[name] : [name]));
  const unknown = named.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    err(`There is no benchmark "${unknown.join('", "')}".\n\n${usage}`);
    return 2;
  }
  const chosen = named.length > 0 ? names.filter((name) => named.includes(name)) : names;
  const [loadBefore = NaN] = loadavg();
  const minutes = new Map<string, number>();
  out('Compiling a copy of the connector ...');
  const { folder, remove } = await compileConnector(root);
  const results = new Map<string, Findings>();
  try {
    for (const name of chosen) {
      const start = performance.now();
      try {
        const findings = await runBenchmark({ name, root, connector: folder, quick: values.quick, long: values.long });
        results.set(name, findings);
        minutes.set(name, (performance.now() - start) / 60_000);
        out(`\n${name} (${((performance.now() - start) / 1000).toFixed(0)} s)\n${lines(findings)}`);
      } catch (error) {
        err(`\n${name}: ${(error as Error).message}`);
      }
    }
  } finally {
    await remove();
  }
  for (const [system, own] of Object.entries(systems) as [SystemName, readonly string[]][]) {
    if (values.quick || !own.every((name) => results.has(name))) continue;
    const found = new Map([...results].filter(([name]) => own.includes(name)));
    const run = { root, loadBefore, minutes: own.reduce((sum, name) => sum + (minutes.get(name) ?? 0), 0) };
    const page = join(__dirname, 'results.md');
    await writeFile(page, await renderResults(await readFile(page, 'utf8'), system, found, run));
    out(`\nWritten: bench/results.md, the part of the ${system}`);
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
