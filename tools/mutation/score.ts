/** What we read of Stryker's report: https://github.com/stryker-mutator/mutation-testing-elements (report schema 2). */
export type Report = { files: Record<string, { source: string; mutants: readonly Mutant[] }> };
export type Mutant = {
  mutatorName: string;
  replacement?: string;
  status: string;
  /** Whether it is run once, when its module is loaded. */
  static?: boolean;
  location: { start: Position; end: Position };
};
type Position = { line: number; column: number };

export type Score = { room: string; mutants: number; noticed: number };

/** The share of a room's mutants that its tests must notice. */
export const leastScore = 90;

const noticed: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const missed: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** Mutants that could not be run, or that a comment in the code sets aside, do not count. */
export function scoreOf(room: string, { files }: Report): Score {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (states: ReadonlySet<string>) => all.filter(({ status }) => states.has(status)).length;
  return { room, mutants: count(noticed) + count(missed), noticed: count(noticed) };
}

/** In percent, rounded down, so that 90 is never less than 90. */
export function percentOf({ mutants, noticed }: Score): number {
  return mutants === 0 ? 100 : Math.floor((noticed / mutants) * 1000) / 10;
}

/** The scores as a table in Markdown. */
export function scoreTable(scores: readonly Score[]): string {
  const rows = scores.map((score) => [score.room, score.mutants, score.noticed, `${percentOf(score).toFixed(1)}%`]);
  return [['room', 'mutants', 'noticed', 'score'], ['---', '--:', '--:', '--:'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The mutants that no test noticed, each with its place, what stood there and what stood there instead. */
export function survivorsIn({ files }: Report): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => missed.has(status))
      .map(({ location, replacement = '', mutatorName, status }) => {
        const { line, column } = location.start;
        const reason = status === 'NoCoverage' ? ' (no test comes here)' : '';
        return `${file}:${line}:${column} ${mutatorName}${reason}\n  - ${oneLine(textAt(source, location))}\n  + ${oneLine(replacement)}`;
      }),
  );
}

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
