import pino, { type DestinationStream, type Logger } from 'pino';
import { textLines } from './textLines.ts';

export type LogOptions = { level: 'silent' | 'error' | 'warn' | 'info' | 'debug'; format: 'text' | 'json' };

/** Fields that are never written, whatever a caller passes by mistake. */
const secretNames = [
  'access_token',
  'refresh_token',
  'client_secret',
  'token',
  'tokens',
  'secret',
  'password',
  'authorization',
  'key',
  'code',
  'state',
  'verifier',
];

/** Structured logs, a line each, to stderr unless told otherwise: stdout belongs to data. */
export function createLogger({ level, format }: LogOptions, stderr: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
    serializers: { err: describeError, error: describeError },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, format === 'json' ? stderr : textLines(stderr));
}

/** An error without its further properties: those of a driver may quote a row. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return 'not an error';
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  const reason = cause instanceof Error ? { cause: `${cause.name}: ${cause.message}` } : {};
  const frames = (stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: name,
    message,
    ...(typeof code === 'string' ? { error_code: code } : {}),
    ...reason,
    stack: frames.join('\n'),
  };
}
