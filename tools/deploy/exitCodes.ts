/** What a pipeline learns from the exit code. */
export const exitCodes = { deployed: 0, refused: 1, usage: 2, unreachable: 3 } as const;

/** Thrown to end the command: what to tell the person, and the exit code for a pipeline. */
export class DeployError extends Error {
  constructor(
    readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes],
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DeployError';
  }
}
