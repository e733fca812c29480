import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Findings } from './benchmark';

/** The findings of each benchmark, by its name. */
export type Results = ReadonlyMap<string, Findings>;

const heading = {
  call: 'One call',
  concurrent: '64 calls in flight',
  'all-pages': '100,000 work tickets, page by page',
  filter: 'Conditions to OData',
  refresh: '1,000 calls at once while the token is due',
  'cold-start': 'Cold start',
  schemas: 'Schemas',
  suite: 'Tests',
  emulator: 'Emulator',
  package: 'Package',
  memory: 'Memory',
  soak: 'Soak',
  profile: 'Where the time of a call goes',
} as const;

/** The results page: the machine, the versions, and a table for each benchmark. */
export function renderResults(results: Results, { root, minutes }: { root: string; minutes: number }): Promise<string> {
  const [{ model = 'unknown' } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const found = [...results.values()].flatMap(({ figures }) => figures).filter(({ met }) => met !== undefined);
  const missed = found.filter(({ met }) => met === false).length;
  const text = `# Benchmark results

Written by \`npm run bench\`; see [README.md](README.md) for what is measured and how.

- ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(1)} minutes
- ${model}, ${cpus().length} cores, ${memory} GB of memory, ${process.platform} ${process.arch}
- Node ${process.versions.node}, ${versions(root)}
- ${found.length} targets: ${found.length - missed} met, ${missed} missed

A ratio is the median of its rounds; the range of the middle half of them is in parentheses.

${[...results].map(([name, findings]) => section(name, findings)).join('\n\n')}
`;
  return format(text, { parser: 'markdown', printWidth: 120 });
}

function section(name: string, { figures, notes = [] }: Findings): string {
  const lines = figures.map(
    ({ what, target, measured, met }) => `| ${[what, target, measured, verdict(met)].join(' | ')} |`,
  );
  return [
    `## ${heading[name as keyof typeof heading] ?? name} (\`${name}\`)`,
    '',
    '| what | target | measured | |',
    '| --- | --- | --- | --- |',
    ...lines,
    ...notes.flatMap((note) => ['', note]),
  ].join('\n');
}

/** Whether a target was met, in a word; empty without a target. */
export function verdict(met: boolean | undefined): string {
  if (met === undefined) return '';
  return met ? 'met' : 'missed';
}

function versions(root: string): string {
  const load = createRequire(join(root, 'package.json'));
  const names = ['axios', '@trayio/cdk-runtime', 'typescript', 'jest'];
  return names.map((name) => `${name} ${versionOf(load, root, name)}`).join(', ');
}

function versionOf(load: NodeRequire, root: string, name: string): string {
  const folder = load.resolve.paths(name)?.[0] ?? join(root, 'node_modules');
  return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version;
}
