/** Thrown for a mistake of the user; the message says how to correct it. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** Where to read on. */
    readonly see = 'See npx aspire-run --help',
  ) {
    super(message);
  }
}
