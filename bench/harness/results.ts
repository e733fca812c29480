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
  'gateway-bearer': 'Credentials',
  'gateway-envelope': 'Secrets in Postgres',
  'gateway-proxy': '64 requests in flight through the proxy',
  'gateway-operations': 'One operation over HTTP and MCP',
  'gateway-sweep': '10,000 due connections',
  'gateway-refresh-storm': '1,000 callers in three processes, one due token',
  'gateway-sync': '200,000 rows from the emulator into Postgres',
  'gateway-memory': 'Memory in a second half of work',
  'gateway-start': 'Start',
} as const;

const systems = { connector: 'The connector in Tray', gateway: 'The gateway' } as const;
export type SystemName = keyof typeof systems;

export type Run = {
  root: string;
  minutes: number;
  /** Processes that wanted to run, on average of the minute before it began. */
  loadBefore: number;
};

const opening = `# Benchmark results

Written by \`npm run bench\`; see [README.md](README.md) for what is measured and how.

A ratio is the median of its rounds; the range of the middle half of them is in parentheses.
`;

/** The results page with a new part of one system; what it says about the other one stays as it was. */
export async function renderResults(page: string, system: SystemName, results: Results, run: Run): Promise<string> {
  const parts = new Map(
    page
      .split(/^(?=## )/m)
      .slice(1)
      .map((part) => [/^## (.*)$/m.exec(part)?.[1], part]),
  );
  parts.set(systems[system], renderPart(system, results, run));
  const text = [opening, ...Object.values(systems).map((title) => parts.get(title) ?? '')].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120 });
}

/** The machine, the versions, and a table for each benchmark. */
function renderPart(system: SystemName, results: Results, { root, minutes, loadBefore }: Run): string {
  const [{ model = 'unknown' } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const found = [...results.values()].flatMap(({ figures }) => figures).filter(({ met }) => met !== undefined);
  const missed = found.filter(({ met }) => met === false).length;
  return `## ${systems[system]}

- ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(1)} minutes; load before it began: ${loadBefore.toFixed(1)}
- ${model}, ${cpus().length} cores, ${memory} GB of memory, ${process.platform} ${process.arch}
- Node ${process.versions.node}, ${versions(root, system)}
- ${found.length} targets: ${found.length - missed} met, ${missed} missed

${[...results].map(([name, findings]) => section(name, findings)).join('\n\n')}
`;
}

function section(name: string, { figures, notes = [] }: Findings): string {
  const lines = figures.map(
    ({ what, target, measured, met }) => `| ${[what, target, measured, verdict(met)].join(' | ')} |`,
  );
  return [
    `### ${heading[name as keyof typeof heading] ?? name} (\`${name}\`)`,
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

const packages: Readonly<Record<SystemName, readonly string[]>> = {
  connector: ['axios', '@trayio/cdk-runtime', 'typescript', 'jest'],
  gateway: ['fastify', '@fastify/reply-from', 'pg', 'pg-boss'],
};

function versions(root: string, system: SystemName): string {
  const load = createRequire(join(root, 'package.json'));
  const names = packages[system];
  return names.map((name) => `${name} ${versionOf(load, root, name)}`).join(', ');
}

function versionOf(load: NodeRequire, root: string, name: string): string {
  const folder = load.resolve.paths(name)?.[0] ?? join(root, 'node_modules');
  return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version;
}
