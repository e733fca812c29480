/** The exit codes, for a pipeline; `tools/deploy/help.ts` explains them. */
export const exitCodes = { deployed: 0, refused: 1, usage: 2, unreachable: 3 } as const;

/** Thrown to end the command, with a message for the person and an exit code for the pipeline. */
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
