/** What was checked: what is said of it, and what is wrong. It passed if nothing is. */
export type Check = { name: string; facts: string; problems: readonly string[] };

/** So many problems of one check are told; the rest is counted. */
const shown = 10;

/** The report for people: a line for each check, and below it what is wrong. */
export function reportOf(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks
    .flatMap(({ name, facts, problems }) => [
      `${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(width)}  ${facts}`,
      ...problems.slice(0, shown).map((problem) => `        - ${problem}`),
      ...(problems.length > shown ? [`        - and ${problems.length - shown} more`] : []),
    ])
    .join('\n');
}
