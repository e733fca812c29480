import { nearestFirst } from '../../api/model/problems';
import { catalog } from '../../src/records/catalog';
import { changesRecords, confirmChange, terminal, type Ask } from './confirm';
import { connect, isProduction, readForm, UsageError } from './connect';
import { createTrayRuntime } from './trayRuntime';
import { runDemo } from './demo';

const help = `Runs the connector's operations through Tray's own runtime.

  npm start                                  a demo of the main job, step by step, always on an emulator
  npm start -- <operation> '<json input>'    any one operation; the result goes to stdout as JSON
  npm start -- --list                        all operations
  npm start -- --help                        this text

An operation runs on an emulator that the command starts, or on the one at ASPIRE_BASE_URL. To call Aspire
itself, set ASPIRE_CLIENT_ID, ASPIRE_CLIENT_SECRET and ASPIRE_ENVIRONMENT (production, sandbox or demo). An
operation that changes records in production asks first; where there is no terminal to ask on, it needs --yes.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** What the command depends on, so that tests can replace it. */
type Deps = { env: NodeJS.ProcessEnv; ask: Ask };

/** The command line. Returns the exit code: 0 on success, 1 otherwise. */
export async function main(
  args: readonly string[],
  { out, err }: Streams,
  { env, ask }: Deps = { env: process.env, ask: undefined },
): Promise<number> {
  const yes = args.includes('--yes');
  const [first, second, ...rest] = args.filter((arg) => arg !== '--yes');
  if (first === undefined) {
    await runDemo(out);
    return 0;
  }
  if (first === '--help' || first === '-h') {
    out(help);
    return 0;
  }
  if (first === '--list') {
    const width = Math.max(...catalog.map(({ name }) => name.length));
    for (const { name, title } of catalog) out(`${name.padEnd(width)}  ${title}`);
    return 0;
  }
  if (first.startsWith('-') || rest.length > 0) {
    err(
      `${first.startsWith('-') ? `Unknown option ${first}.` : 'An operation takes one JSON input; quote it as one argument.'}\n\n${help}`,
    );
    return 1;
  }
  const entry = catalog.find(({ name }) => name === first);
  if (!entry) {
    const names = catalog.map(({ name }) => name);
    err(`There is no operation "${first}".${suggestions(first, names)}`);
    return 1;
  }
  const input = readInput(second);
  const run = createTrayRuntime();
  if (first === '#token_request') return report(await run(first, {}, input), { out, err });
  const form = readForm(env);
  if (isProduction(form, env) && changesRecords(entry, input)) {
    const confirmed = await confirmChange(entry.title, { yes, ask });
    if (confirmed !== true) {
      err(confirmed);
      return 1;
    }
  }
  const { ctx, close } = await connect(run, form);
  try {
    return report(await run(first, ctx, input), { out, err });
  } finally {
    await close();
  }
}

function report(result: Awaited<ReturnType<ReturnType<typeof createTrayRuntime>>>, { out, err }: Streams): number {
  if (result.isFailure) {
    const { _tag, message, response } = result.error;
    err(`${_tag}: ${message}${response === undefined ? '' : `\n${JSON.stringify(response, null, 2)}`}`);
    return 1;
  }
  out(JSON.stringify(result.value, null, 2));
  return 0;
}

function readInput(text = '{}'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Node's message would repeat the input, which may contain a client secret.
    throw new UsageError(`The input is not JSON. Quote it for the shell: '{"limit": 2}'`);
  }
}

/** Suggests names: the nearest in spelling, then those that contain the words. */
function suggestions(name: string, names: readonly string[]): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const holding = names.filter((candidate) => words.length > 0 && words.every((word) => candidate.includes(word)));
  const near = [...new Set([...nearestFirst(name, names).slice(0, 3), ...holding])].slice(0, 5);
  return near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' See npm start -- --list';
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  void main(process.argv.slice(2), streams, { env: process.env, ask: terminal(process) })
    .catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    })
    .then((code) => {
      process.exitCode = code;
    });
}
