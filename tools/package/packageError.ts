/** Thrown where the connector is not fit to be sent; one line per problem, for the person who can put it right. */
export class PackageError extends Error {
  constructor(heading: string, problems: readonly string[] = []) {
    super([heading, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'PackageError';
  }
}
