import type { OperationHandlerContext } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { ensureBearer, readField, resolveEnvironment, type AspireConnectorAuth } from '../AspireConnectorAuth';
import { errorForFault, type Asked } from './errors';
import type { HttpReply, HttpRequest } from './exchange';
import type { Runtime } from './runtime';

export type Context = OperationHandlerContext<AspireConnectorAuth>;

/** A reply of any status, after so many requests. */
export type CarriedOut = { reply: HttpReply; attempts: number };

/**
 * Sends one request to the connection's environment: bearer, retries, and on a 401 one new token and one more try. `make`
 * writes the request, without its bearer, for the environment's base URL. Every token that is sent is added to the secrets
 * of `asked`. Fails where there is no token or no reply; a reply of any status is a success. Never rejects.
 */
export async function carryOut(
  ctx: Context,
  asked: Asked,
  make: (baseUrl: string) => HttpRequest,
  { runtime, deadline }: { runtime: Runtime; deadline: number },
): Promise<OperationHandlerResult<CarriedOut>> {
  let refused: string | undefined;
  for (;;) {
    const target =
      asked.bearer === false
        ? mapTarget(resolveEnvironment(ctx.auth?.user))
        : await ensureBearer(ctx, { runtime, refused });
    if (target.isFailure) return target;
    const { baseUrl, token } = target.value;
    if (token !== undefined && !asked.secrets.includes(token)) asked.secrets = [...asked.secrets, token];
    const outcome = await runtime.exchange({ ...make(baseUrl), bearer: token }, deadline);
    if ('fault' in outcome)
      return OperationHandlerResult.failure(errorForFault(asked, outcome.fault, outcome.attempts));
    const { reply, attempts } = outcome;
    if (reply.status === 401 && token !== undefined && refused === undefined) {
      refused = token;
      continue;
    }
    return OperationHandlerResult.success({ reply, attempts });
  }
}

type Target = OperationHandlerResult<{ baseUrl: string; token?: string }>;

function mapTarget(resolved: ReturnType<typeof resolveEnvironment>): Target {
  return resolved.isFailure ? resolved : OperationHandlerResult.success({ baseUrl: resolved.value.baseUrl });
}

const secretFields = ['access_token', 'refresh_token', 'client_secret'];

/** The secrets that Tray keeps of a connection: they belong in no message and no output. */
export function storedSecrets(ctx: Context): string[] {
  const secrets: string[] = [];
  for (const fields of [ctx.auth?.user, ctx.auth?.app]) {
    for (const name of secretFields) {
      const secret = readField(fields, name);
      if (typeof secret === 'string') secrets.push(secret.trim());
    }
  }
  return secrets;
}
