import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rooms, type Room } from './rooms';
import { leastScore, percentOf, scoreOf, scoreTable, survivorsIn, type Report } from './score';
import { strykerOptions } from './strykerOptions';

const usage = `Changes the code in small ways (mutants), and tells how many of these the nearest tests notice.

  npm run mutation                    every room
  npm run mutation -- retries upsert  these rooms
  npm run mutation -- --fresh         without what an earlier run found: by default it runs only mutants whose code or
                                      tests have changed

Rooms: ${Object.keys(rooms).join(', ')}.
Results: .mutation/<room>/. Takes minutes a room, one core, and Node 20 or later.
Exit code: 0 where every room has a score of ${leastScore}% or more, 1 where one has less, 2 for a wrong command line.`;

export type Streams = { out: (text: string) => void; err: (text: string) => void };
/** Runs one room, and gives its report; undefined where it did not come to one. */
export type Measure = (name: string, room: Room, fresh: boolean) => Report | undefined;

/** The command line. Gives the exit code. */
export function main(args: readonly string[], { out, err }: Streams, measure: Measure): 0 | 1 | 2 {
  if (args.includes('--help')) {
    out(usage);
    return 0;
  }
  const names = args.filter((arg) => arg !== '--fresh');
  const unknown = names.filter((name) => !Object.hasOwn(rooms, name));
  if (unknown.length > 0) {
    err(`No room is called ${unknown.map((name) => `"${name}"`).join(', ')}.\n\n${usage}`);
    return 2;
  }
  const chosen = names.length > 0 ? names : Object.keys(rooms);
  const scores = [];
  for (const name of chosen) {
    const report = measure(name, rooms[name] ?? { files: [], tests: [] }, args.includes('--fresh'));
    if (!report) {
      err(`${name} could not be measured: see above.`);
      return 1;
    }
    const survivors = survivorsIn(report);
    if (survivors.length > 0) out(`Not noticed in ${name}:\n${survivors.join('\n')}\n`);
    scores.push(scoreOf(name, report));
  }
  out(scoreTable(scores));
  return scores.every((score) => percentOf(score) >= leastScore) ? 0 : 1;
}

const root = join(__dirname, '../..');

function runStryker(name: string, room: Room, fresh: boolean): Report | undefined {
  const folder = join('.mutation', name);
  const reportFile = join(root, folder, 'report.json');
  mkdirSync(join(root, folder), { recursive: true });
  rmSync(reportFile, { force: true });
  forgetStaticSurvivors(join(root, folder, 'incremental.json'));
  writeFileSync(join(root, folder, 'stryker.json'), JSON.stringify(strykerOptions(room, folder, fresh), null, 2));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  spawnSync(process.execPath, [stryker, 'run', join(folder, 'stryker.json')], {
    cwd: root,
    // What Stryker has to say while it runs is no part of the result.
    stdio: ['ignore', 2, 2],
    // In a zone that is not UTC, so that a time without a zone that is read as local is noticed.
    env: { ...process.env, TZ: 'America/Chicago', MUTATION_ROOM: JSON.stringify(room) },
  });
  return existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Report) : undefined;
}

/** Stryker does not know which tests meet what is worked out when a module is loaded, and would never try it again. */
function forgetStaticSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const results = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const files = Object.entries(results.files).map(([name, { mutants, ...rest }]) => [
    name,
    { ...rest, mutants: mutants.filter((mutant) => !(mutant.static && mutant.status === 'Survived')) },
  ]);
  writeFileSync(file, JSON.stringify({ ...results, files: Object.fromEntries(files) as unknown }));
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  process.exitCode = main(process.argv.slice(2), streams, runStryker);
}
