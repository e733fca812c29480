import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readApi } from '../../api/model/readApi';
import { terminal, type Ask } from '../run/confirm';
import { UsageError } from '../run/usageError';
import { startAskedEmulator } from './askedEmulator';
import { realTimer, type Timer } from './pace';
import { MadeRecords } from './madeRecords';
import { probe } from './probe';
import { renderReport, type Report } from './report';
import { readStatements } from './statements';
import { readTarget, type NamedTarget } from './target';

const help = `Compares the statements of docs/aspire-behaviour.md with an Aspire, by reading only.

  npm run probe                            an emulator that the command starts
  npm run probe -- --out report.json       and writes the report to a file
  npm run probe -- --writes                on the sandbox or demo: creates records as well, and names them at the end

To ask an Aspire, set ASPIRE_CLIENT_ID, ASPIRE_CLIENT_SECRET and ASPIRE_ENVIRONMENT (production, sandbox or demo); an
emulator that runs already, ASPIRE_BASE_URL alone. It makes at most 200 calls, and fewer a minute than Aspire allows.

Each statement is confirmed, contradicted, without data, or needs a write. The report has shapes and numbers alone: no
value of a record and no secret. "npm run emulator -- --like report.json" behaves as the report says.

  --writes    asks before it creates anything; where there is no terminal to ask on, it needs --yes
  --yes       do not ask

Exit code: 0 when it is done, 1 when the login is refused or the command's own emulator contradicts a statement, 2 for a
mistake in the command.`;

type Streams = { out: (text: string) => void; err: (text: string) => void };
type Deps = { env: NodeJS.ProcessEnv; ask: Ask; timer?: Timer };

/** The command line. Gives the exit code. */
export async function main(args: readonly string[], { out, err }: Streams, { env, ask, timer }: Deps): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        writes: { type: 'boolean' },
        yes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      out(help);
      return 0;
    }
    const named = readTarget(env);
    if (values.writes) await confirmWrites(named, { yes: values.yes === true, ask });
    const made = values.writes ? new MadeRecords(`Aspire probe ${randomUUID().slice(0, 8)}`) : undefined;
    let report: Report;
    try {
      report = await probeTarget(named, timer ?? realTimer, made);
      out(renderReport(report, readStatements()));
    } finally {
      // Also where it ends with an error: the records are there.
      if (made && made.list.length > 0) out(`\nIt created:\n${made.list.map((record) => `  ${record}`).join('\n')}`);
    }
    if (values.out !== undefined) {
      writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
      out(`\nThe report is in ${values.out}.`);
    }
    const isWrong = named === undefined && report.findings.some(({ verdict }) => verdict === 'contradicted');
    return isWrong ? 1 : 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS')) {
      err(`${message}\nSee npm run probe -- --help.`);
      return 2;
    }
    err(message);
    return 1;
  }
}

async function probeTarget(
  named: NamedTarget | undefined,
  timer: Timer,
  made: MadeRecords | undefined,
): Promise<Report> {
  const api = readApi();
  if (named) return probe({ api, timer, target: named.target, name: named.name, made });
  const asked = await startAskedEmulator();
  try {
    return await probe({ api, timer: asked.timer, target: asked.target, name: 'an emulator of its own', made });
  } finally {
    await asked.close();
  }
}

/** Throws a UsageError unless records may be created: never in production, elsewhere after a question. */
async function confirmWrites(named: NamedTarget | undefined, { yes, ask }: { yes: boolean; ask: Ask }): Promise<void> {
  if (named?.environment === undefined) return;
  if (named.environment === 'production') {
    throw new UsageError('--writes creates records, and so does not run in production: use the sandbox or demo.');
  }
  if (yes) return;
  if (!ask) throw new UsageError('--writes creates records. There is no terminal to ask on: add --yes to do it.');
  const answer = await ask(`This creates about ten records in ${named.name}, marked as the probe's. Go on? Type yes: `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was sent.');
}

if (require.main === module) {
  const streams = {
    out: (text: string) => void process.stdout.write(`${text}\n`),
    err: (text: string) => void process.stderr.write(`${text}\n`),
  };
  void main(process.argv.slice(2), streams, { env: process.env, ask: terminal(process) }).then((code) => {
    process.exitCode = code;
  });
}
