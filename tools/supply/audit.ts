import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const usage = `Asks the npm registry which known vulnerabilities the packages have that go to others.

  npm run audit            of high and critical severity
  npm run audit -- --all   of any, those of packages for development included

Exit code: 0 for none, 1 for some, 3 where the registry does not answer the question: then nothing was checked.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };
/** What npm answered, or what it wrote where it could not. */
type Asked = { status: number | null; stdout: string; stderr: string };
type Report = {
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>;
  metadata?: object;
  /** Why there is no report. */
  message?: string;
};

const severities = ['info', 'low', 'moderate', 'high', 'critical'];

/** The command line. Gives the exit code. */
export function main(args: readonly string[], { out, err }: Streams, ask: (args: string[]) => Asked): 0 | 1 | 2 | 3 {
  const all = args.includes('--all');
  if (args.some((arg) => arg !== '--all')) {
    out(usage);
    return args.includes('--help') ? 0 : 2;
  }
  const { stdout, stderr } = ask(['audit', '--json', ...(all ? [] : ['--omit=dev'])]);
  const report = read(stdout);
  if (!report?.metadata) {
    const reason = report?.message ?? (stderr.split('\n')[0] || 'no answer');
    err(`Nothing was checked: the registry does not answer "npm audit" (${reason}).`);
    return 3;
  }
  const least = all ? 0 : severities.indexOf('high');
  const found = Object.values(report.vulnerabilities ?? {}).filter(
    ({ severity }) => severities.indexOf(severity) >= least,
  );
  for (const { name, severity, range } of found) err(`${name} ${range}: ${severity}. "npm audit" tells more.`);
  if (found.length > 0) return 1;
  out(`The registry knows of no vulnerability${all ? '' : ' of high or critical severity in what goes to others'}.`);
  return 0;
}

function read(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  const npm = (args: string[]) => spawnSync('npm', args, { cwd: join(__dirname, '../..'), encoding: 'utf8' });
  process.exitCode = main(process.argv.slice(2), streams, npm);
}
