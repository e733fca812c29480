import { ConfigError } from '../config/config.ts';
import { errorBody, GatewayError, outcomes } from '../errors.ts';

/** A wrong use of the command line. The message says how it is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit codes that are no outcome of a service. */
export const exitCodes = { success: 0, found: 1, usage: 2, interrupted: 130 } as const;

/** The exit codes, for `--help`. */
export function exitCodesHelp(): string {
  const byCode = new Map<number, string[]>();
  for (const [code, { exit }] of Object.entries(outcomes)) byCode.set(exit, [...(byCode.get(exit) ?? []), code]);
  const rows = [...byCode].map(([exit, codes]) => `  ${String(exit).padEnd(4)}${codes.join(', ')}`);
  return [
    'Exit codes:',
    `  ${String(exitCodes.success).padEnd(4)}success`,
    `  ${String(exitCodes.found).padEnd(4)}doctor, audit verify or sync verify found something; a sync skipped records`,
    ...rows,
    `  ${String(exitCodes.interrupted).padEnd(4)}ended by Ctrl-C or SIGTERM`,
  ].join('\n');
}

/** What an error looks like to the caller: its words, its JSON, and the exit code. */
export function describeFailure(error: unknown): { exit: number; code: string; message: string; body: object } {
  if (error instanceof GatewayError) {
    const { code, message, errors } = error;
    const fields = (errors ?? []).map((one) => `\n  ${one.field}: ${one.message}`).join('');
    return { exit: outcomes[code].exit, code, message: `${message}${fields}`, body: errorBody(error) };
  }
  if (error instanceof ConfigError || error instanceof UsageError) {
    const { message } = error;
    return { exit: exitCodes.usage, code: 'invalid_input', message, body: { message, code: 'invalid_input' } };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  const message = `The gateway failed: ${what}. ASPIRE_GATEWAY_LOG_LEVEL=debug shows where.`;
  return { exit: outcomes.bug.exit, code: 'bug', message, body: { message, code: 'bug' } };
}
