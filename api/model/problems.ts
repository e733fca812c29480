import { distance } from 'fastest-levenshtein';

/** Something wrong on a page: where it stands and what to change. `line` counts from 1. */
export type Problem = { file: string; line: number; message: string };

/** Thrown when pages cannot be read; its message has one line per problem, `file:line message`. */
export class ApiPageError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.name = 'ApiPageError';
    this.problems = problems;
  }
}

/** The known name nearest to a mistyped one, or undefined when none is near. */
function nearest(name: string, known: Iterable<string>): string | undefined {
  return nearestFirst(name, known)[0];
}

/** Every known name that may have been meant, the nearest first. */
export function nearestFirst(name: string, known: Iterable<string>): string[] {
  const bound = Math.max(2, Math.floor(name.length / 3));
  return [...known]
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= bound)
    .sort((a, b) => a.far - b.far)
    .map(({ candidate }) => candidate);
}

/** `; did you mean "x"?` or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near ? `; did you mean "${near}"?` : '';
}
