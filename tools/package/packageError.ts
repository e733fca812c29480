/** Thrown if the connector cannot be packaged; one line per problem, for the person who can correct it. */
export class PackageError extends Error {
  constructor(heading: string, problems: readonly string[] = []) {
    super([heading, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'PackageError';
  }
}
