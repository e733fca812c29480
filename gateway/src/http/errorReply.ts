import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { GatewayError, outcomes, type FieldProblem } from '../errors.ts';

/** What a failed request is answered with. */
export type ErrorBody = {
  /** The status in words. */
  error: string;
  message: string;
  /** Of the table of outcomes: what programs branch on. */
  code: string;
  /** Every wrong field of the input. */
  errors?: readonly FieldProblem[];
  /** Further facts, such as the connection's status. */
  details?: Readonly<Record<string, unknown>>;
  retry_at?: string;
};

/** Answers with an error, whatever was thrown. Of a fault of our own nothing is told; it goes to the log. */
export function sendError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const error = asGatewayError(thrown);
  if (error.code === 'bug') request.log.error({ err: thrown }, 'fault');
  const { http } = outcomes[error.code];
  const status = STATUS_CODES[http] ?? 'Error';
  const body: ErrorBody = { error: status, message: error.message, code: error.code };
  if (error.errors) body.errors = error.errors;
  if (error.details) body.details = error.details;
  if (error.retryAt) body.retry_at = error.retryAt.toISOString();
  const wait = retryAfter(error);
  if (wait !== undefined) void reply.header('retry-after', String(wait));
  if (http === 401) void reply.header('www-authenticate', 'Bearer realm="aspire-gateway"');
  // A reply whose head went out already cannot be changed any more.
  void reply.code(http).type('application/json; charset=utf-8').serializer(JSON.stringify).send(body);
}

/** Seconds, as HTTP wants them. An outage of the store has an end that nobody knows. */
function retryAfter({ code, retryAt }: GatewayError): number | undefined {
  if (retryAt) return Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 1000));
  return code === 'store_unavailable' ? 5 : undefined;
}

function asGatewayError(thrown: unknown): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  if (hasZodFastifySchemaValidationErrors(thrown)) {
    const errors = thrown.validation.map(({ instancePath, message, params }) => {
      const unknown = (params as { issue?: { keys?: readonly string[] } }).issue?.keys;
      const place = instancePath.replace(/^\//, '').replaceAll('/', '.');
      const field = unknown?.join(', ') ?? (place || 'body');
      return { field, message: unknown ? 'there is no such field' : (message ?? 'is wrong') };
    });
    return new GatewayError(
      'invalid_input',
      `The request is wrong: ${errors.map(({ field, message }) => `${field}: ${message}`).join('; ')}.`,
      { errors },
    );
  }
  const { statusCode = 500, message = '' } = thrown as Partial<FastifyError>;
  // What Fastify itself refuses: a body that is too large, of another type, cut off.
  if (statusCode >= 400 && statusCode < 500) {
    const text = statusCode === 413 ? 'The body is larger than 1 MB.' : message;
    return new GatewayError('invalid_input', text);
  }
  return new GatewayError('bug', 'The gateway failed. Its log tells more, under the id of this request.');
}
