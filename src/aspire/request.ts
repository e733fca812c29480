import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { carryOut, storedSecrets, type Context } from './carryOut';
import { errorForReply, type Asked } from './errors';
import type { HttpReply, HttpRequest } from './exchange';
import type { Operation } from './operation';
import { redact, secretsIn, tellingLength } from './redact';
import { retryPolicy } from './retryPolicy';
import { sharedRuntime, type Runtime } from './runtime';

export type { Context } from './carryOut';

/** One call of an operation, its input already checked. */
export type Call = {
  operation: Operation;
  /** Values for the `{name}` parts of the path. */
  path?: Readonly<Record<string, string | number>>;
  /** Sent in this order. Text that is not well-formed is refused. */
  query?: readonly (readonly [name: string, value: string])[];
  body?: Readonly<Record<string, unknown>>;
} & Pick<HttpRequest, 'bytes' | 'stream' | 'large'>;

/** A reply with a success status, and what was asked, for the messages of whoever reads it on. */
export type Answer = { reply: HttpReply; asked: Asked };

/** When an operation that begins now must be over, in milliseconds since 1970. */
export function newDeadline(runtime: Runtime): number {
  return runtime.now() + retryPolicy.deadlineMs;
}

/**
 * Carries out one call: bearer, request with retries, and on a 401 one new token and one more try. Gives the reply when
 * its status says success, and an error of the error table otherwise. Never rejects.
 */
export async function request(
  ctx: Context,
  call: Call,
  { runtime = sharedRuntime(), deadline = newDeadline(runtime) }: { runtime?: Runtime; deadline?: number } = {},
): Promise<OperationHandlerResult<Answer>> {
  if (holdsHalfCharacter(call))
    return refusal(call.operation, ['The input holds half a character that cannot be sent.']);
  const asked = askedOf(ctx, call);
  const pathAndQuery = asked.path + queryString(call.query);
  const { bytes, stream, large } = call;
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const carried = await carryOut(
    ctx,
    asked,
    (baseUrl) => ({ method: call.operation.method, url: baseUrl + pathAndQuery, body, bytes, stream, large }),
    { runtime, deadline },
  );
  if (carried.isFailure) return carried;
  const { reply, attempts } = carried.value;
  if (reply.status >= 200 && reply.status < 300) {
    return OperationHandlerResult.success({ reply: withoutSecrets(reply, asked), asked });
  }
  return OperationHandlerResult.failure(errorForReply(asked, reply, attempts));
}

/** A reply that echoes what was sent; of those that hand out tokens, nothing may be taken. */
function withoutSecrets(reply: HttpReply, { secrets, bearer }: Asked): HttpReply {
  const long = secrets.filter(({ length }) => length >= tellingLength);
  if (bearer === false || !long.some((secret) => reply.text.includes(secret))) return reply;
  return { ...reply, text: redact(reply.text, long) };
}

/** The refusal of an input that was checked and found wrong: nothing was sent. */
export function refusal(operation: Operation, problems: readonly string[]): OperationHandlerResult<never> {
  const { method, path } = operation;
  return OperationHandlerResult.failure(
    OperationHandlerError.userInputError(`Cannot ${phrase(operation)}: ${problems.join(' ')}`, {
      method,
      path,
      messages: [...problems],
    }),
  );
}

/** Half of a character that takes two has no place in a URL. */
function holdsHalfCharacter({ path = {}, query = [] }: Call): boolean {
  const texts = [...Object.values(path), ...query.map(([, value]) => value)];
  return texts.some((text) => typeof text === 'string' && /\p{Surrogate}/u.test(text));
}

function askedOf(ctx: Context, { operation, path = {}, body }: Call): Asked {
  return {
    what: phrase(operation),
    method: operation.method,
    path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
    resource: operation.resource,
    bearer: operation.bearer,
    fields: Object.keys({ ...operation.params, ...operation.body }),
    secrets: [...storedSecrets(ctx), ...secretsIn(body)],
  };
}

/** The operation's title within a sentence. */
function phrase({ title }: Operation): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** With a literal `$` in the names, as Aspire's own documentation writes them. */
export function queryString(query: Call['query'] = []): string {
  if (query.length === 0) return '';
  return `?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
