import type { OperationHandlerContext } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { ensureBearer, readField, resolveEnvironment, type AspireConnectorAuth } from '../AspireConnectorAuth';
import { errorForFault, errorForReply, type Asked } from './errors';
import type { HttpReply } from './exchange';
import type { Operation } from './operation';
import { secretsIn } from './redact';
import { retryPolicy } from './retryPolicy';
import { sharedRuntime, type Runtime } from './runtime';

/** One call of an operation, its input already checked. */
export type Call = {
  operation: Operation;
  /** Values for the `{name}` parts of the path. */
  path?: Readonly<Record<string, string | number>>;
  /** Sent in this order. Values must be well-formed text. */
  query?: readonly (readonly [name: string, value: string])[];
  body?: Readonly<Record<string, unknown>>;
};

export type Context = OperationHandlerContext<AspireConnectorAuth>;

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
  const asked = askedOf(ctx, call);
  let refused: string | undefined;
  for (;;) {
    const target =
      call.operation.bearer === false
        ? mapTarget(resolveEnvironment(ctx.auth?.user))
        : await ensureBearer(ctx, { runtime, refused });
    if (target.isFailure) return target;
    const { baseUrl, token } = target.value;
    if (token !== undefined) asked.secrets = [...asked.secrets, token];
    const outcome = await runtime.exchange(
      {
        method: call.operation.method,
        url: baseUrl + asked.path + queryString(call.query),
        headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
      },
      deadline,
    );
    if ('fault' in outcome)
      return OperationHandlerResult.failure(errorForFault(asked, outcome.fault, outcome.attempts));
    const { reply, attempts } = outcome;
    if (reply.status === 401 && token !== undefined && refused === undefined) {
      refused = token;
      continue;
    }
    if (reply.status >= 200 && reply.status < 300) return OperationHandlerResult.success({ reply, asked });
    return OperationHandlerResult.failure(errorForReply(asked, reply, attempts));
  }
}

type Target = OperationHandlerResult<{ baseUrl: string; token?: string }>;

function mapTarget(resolved: ReturnType<typeof resolveEnvironment>): Target {
  return resolved.isFailure ? resolved : OperationHandlerResult.success({ baseUrl: resolved.value.baseUrl });
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

function askedOf(ctx: Context, { operation, path = {}, body }: Call): Asked & { secrets: string[] } {
  const user: unknown = ctx.auth?.user;
  const stored = ['access_token', 'refresh_token', 'client_secret'].map(
    (name) => readField(user, name) ?? readField(ctx.auth?.app, name),
  );
  return {
    what: phrase(operation),
    method: operation.method,
    path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
    resource: operation.resource,
    bearer: operation.bearer,
    fields: Object.keys({ ...operation.params, ...operation.body }),
    secrets: [...stored.filter((secret): secret is string => typeof secret === 'string'), ...secretsIn(body)],
  };
}

/** The operation's title within a sentence. */
function phrase({ title }: Operation): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** With a literal `$` in the names, as Aspire's own documentation writes them. */
function queryString(query: Call['query'] = []): string {
  if (query.length === 0) return '';
  return `?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
