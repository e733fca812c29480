import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Api } from '../../api/model/model';
import { readApi } from '../../api/model/readApi';
import { operationSchemas } from '../../api/schema/operationSchemas';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import { catalog } from '../../src/records/catalog';
import { connect, ConnectionError, isProduction, readForm } from '../demo/connect';
import { runDemo } from '../demo/demo';
import { createTrayRuntime } from '../demo/trayRuntime';
import { parseCommandLine, type Command } from './commandLine';
import { changesRecords, confirmChange, terminal, type Ask } from './confirm';
import { documented } from './documented';
import { exitCodes, type ExitCode } from './exitCodes';
import { findOperation, isHidden, searchOperations } from './findOperations';
import { listJson, listLines } from './listText';
import { exampleCommands, operationHelp } from './operationHelp';
import { showProgress } from './progress';
import { readInput, type ReadStdin } from './readInput';
import { screenOf, type Screen } from './terminal';
import { usage } from './usage';
import { UsageError } from './usageError';

/** Writes a line. Stdout has results only; all else goes to stderr. */
type Streams = { out: (text: string) => void; err: (text: string) => void };

/** What the command depends on, so that tests can replace it. */
export type Deps = {
  env: NodeJS.ProcessEnv;
  ask: Ask;
  stdin: ReadStdin;
  /** Whether something waits on stdin that nobody told the command to read. */
  stdinWaits: () => boolean;
  screens: { out: Screen; err: Screen };
  /** Shows the progress of a call, and returns what ends it. */
  progress: (what: string) => () => void;
};

const plain = screenOf({}, {});

/** What a test leaves out. */
const none: Deps = {
  env: process.env,
  ask: undefined,
  stdin: () => Promise.resolve(''),
  stdinWaits: () => false,
  screens: { out: plain, err: plain },
  progress: () => () => undefined,
};

/** The command line. Returns the exit code; errors go to stderr. */
export async function main(args: readonly string[], streams: Streams, deps: Partial<Deps> = {}): Promise<ExitCode> {
  const all = { ...none, ...deps };
  const { bad } = all.screens.err.style;
  try {
    return await carryOut(parseCommandLine(args), streams, all);
  } catch (error) {
    if (error instanceof UsageError) {
      streams.err(`${bad('Error:')} ${error.message}\n${error.see}`);
      return exitCodes.usage;
    }
    if (!(error instanceof ConnectionError)) throw error;
    streams.err(`${bad('Error:')} ${error.message}`);
    return exitCodes.failed;
  }
}

async function carryOut(command: Command, streams: Streams, deps: Deps): Promise<ExitCode> {
  switch (command.do) {
    case 'demo':
      await runDemo(streams.out);
      return exitCodes.done;
    case 'usage':
      streams.out(usage);
      return exitCodes.done;
    case 'list':
      return list(command, streams, deps);
    case 'help':
      return help(command, streams, deps);
    case 'run':
      return runOperation(command, streams, deps);
  }
}

function list(
  { words, json, all }: Extract<Command, { do: 'list' }>,
  { out, err }: Streams,
  { screens }: Deps,
): ExitCode {
  const entries = all ? catalog : catalog.filter((entry) => !isHidden(entry));
  const found =
    words.length > 0
      ? searchOperations(
          words.flatMap((word) => word.split(/\s+/)),
          entries,
        )
      : entries;
  if (found.length === 0) {
    err(`No operation is about ${words.join(' ')}.`);
    return exitCodes.failed;
  }
  if (json) out(listJson(found));
  else for (const line of listLines(found, screens.out)) out(line);
  return exitCodes.done;
}

function help({ operation, json }: Extract<Command, { do: 'help' }>, { out }: Streams, { screens }: Deps): ExitCode {
  const entry = findOperation(operation, catalog);
  const schemas = schemasOf(entry);
  const { example, page } = documented(join(__dirname, '../..'), entry, described().api);
  const { name, title, description, writes } = entry;
  if (json)
    out(JSON.stringify({ name, title, description, writes, input: schemas.input, output: schemas.output }, null, 2));
  else {
    const examples = example === undefined ? [] : exampleCommands(entry.name, example);
    out(operationHelp({ entry, schemas, command: 'npx aspire-run', examples, page }, screens.out));
  }
  return exitCodes.done;
}

let description: { api: Api; schemas: ReturnType<typeof operationSchemas> } | undefined;

/** The pages of the API, which take a second to read: once, and only for who needs them. */
function described() {
  if (!description) {
    const api = readApi();
    description = { api, schemas: operationSchemas(api) };
  }
  return description;
}

function schemasOf({ name }: CatalogEntry) {
  const schemas = described().schemas.get(name);
  if (!schemas) throw new Error(`There is no schema of the operation ${name}`);
  return schemas;
}

async function runOperation(command: Extract<Command, { do: 'run' }>, streams: Streams, deps: Deps): Promise<ExitCode> {
  const { err } = streams;
  const { env, ask, stdin, stdinWaits, screens, progress } = deps;
  const entry = findOperation(command.operation, catalog);
  const isBare = command.input === undefined && command.fields.length === 0 && command.where.length === 0;
  if (isBare && stdinWaits()) {
    const note = 'stdin was not read. To take the input from there, give - in its place.';
    if (entry.writes) throw new UsageError(`Nothing was sent: ${note}`);
    err(`Note: ${note}`);
  }
  const needsSchema = command.fields.length > 0 || command.where.length > 0;
  const schema = needsSchema ? schemasOf(entry).input : {};
  const input = await readInput(command, { schema, stdin }).catch((error: unknown) => {
    throw error instanceof UsageError ? new UsageError(error.message, `See npx aspire-run help ${entry.name}`) : error;
  });
  const run = createTrayRuntime();
  if (entry.kind === 'requestToken') return report(await run(entry.name, {}, input), streams, screens.err);
  const form = readForm(env);
  if (isProduction(form, env) && changesRecords(entry, input)) {
    const confirmed = await confirmChange(entry.title, { yes: command.yes, ask });
    if (confirmed !== true) {
      err(confirmed);
      return exitCodes.notConfirmed;
    }
  }
  const { ctx, target, close } = await connect(run, form);
  if (form) err(screens.err.style.soft(`${entry.title}, at ${target}`));
  const ended = progress(entry.title);
  try {
    const result = await run(entry.name, ctx, input).finally(ended);
    return report(result, streams, screens.err);
  } finally {
    await close();
  }
}

type Result = Awaited<ReturnType<ReturnType<typeof createTrayRuntime>>>;

function report(result: Result, { out, err }: Streams, { style }: Screen): ExitCode {
  if (result.isFailure) {
    const { _tag, message, response } = result.error;
    err(`${style.bad(`${_tag}:`)} ${message}${response === undefined ? '' : `\n${JSON.stringify(response, null, 2)}`}`);
    return exitCodes.failed;
  }
  out(JSON.stringify(result.value, null, 2));
  return exitCodes.done;
}

/** Runs the command in this process. */
export async function start({ argv, env, stdin, stdout, stderr }: NodeJS.Process): Promise<void> {
  // The reader of a pipe, such as head, may leave early.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.done);
  });
  const every = (milliseconds: number, tick: () => void) => {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  };
  const write = (chunk: string) => void stderr.write(chunk);
  process.exitCode = await main(
    argv.slice(2),
    { out: (line) => void stdout.write(`${line}\n`), err: (line) => void stderr.write(`${line}\n`) },
    {
      env,
      ask: terminal(process),
      stdin: () => text(stdin),
      stdinWaits: () => hasWaiting(stdin.fd),
      screens: { out: screenOf(stdout, env), err: screenOf(stderr, env) },
      progress: (what) => (stderr.isTTY ? showProgress(write, { what, now: Date.now, every }) : () => undefined),
    },
  );
}

/** Whether stdin is a pipe or a file, rather than a terminal or nothing. */
function hasWaiting(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isFIFO() || stat.isSocket() || (stat.isFile() && stat.size > 0);
  } catch {
    return false;
  }
}

if (require.main === module) void start(process);
