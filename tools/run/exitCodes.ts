/** The exit codes, as `--help` explains them. */
export const exitCodes = { done: 0, failed: 1, usage: 2, notConfirmed: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
