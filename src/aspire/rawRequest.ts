import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { resolveEnvironment } from '../AspireConnectorAuth';
import { carryOut, storedSecrets, type Context } from './carryOut';
import { errorForFault, errorForReply, type Asked } from './errors';
import type { FieldRules } from './operation';
import { jsonOf, readRawBody } from './rawBody';
import { readRawHeaders } from './rawHeaders';
import { maxReplyBytes, readRawReply, type RawReply } from './rawReply';
import { readRawTarget } from './rawTarget';
import { redact, secretsIn } from './redact';
import { newDeadline } from './request';
import { sharedRuntime, type Runtime } from './runtime';
import { checkFields } from './validate';

const methods = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'] as const;

type Pairs = readonly (readonly [name: string, value: string])[];

const pair: FieldRules = { name: { type: 'string', required: true, minLength: 1 }, value: { type: 'any' } };

const rules: FieldRules = {
  method: { type: 'string', required: true },
  url: { type: 'string', required: true, minLength: 1 },
  query: { type: 'array', fields: pair },
  headers: { type: 'array', fields: pair },
  body: { type: 'any' },
  fail_on_error_status: { type: 'boolean' },
};

/**
 * Sends any request to the connection's own environment, and gives the reply whatever it holds. The bearer goes to no other
 * host: the URL is refused before anything is sent. A status that says no success fails by the error table, unless
 * `fail_on_error_status` is false. Redirects are not followed.
 */
export async function rawRequest(
  ctx: Context,
  input: unknown,
  runtime: Runtime = sharedRuntime(),
): Promise<OperationHandlerResult<RawReply>> {
  const checked = checkFields(input ?? {}, rules);
  if ('problems' in checked) return refused(checked.problems);
  const { fields } = checked;
  if (jsonOf([fields.query, fields.headers]) === undefined)
    return refused(['A value in query or headers is nested too deep to be sent.']);
  const environment = resolveEnvironment(ctx.auth?.user);
  if (environment.isFailure) return environment;
  const method = methods.find((known) => known === String(fields.method).trim().toUpperCase());
  const query = pairsOf(fields.query);
  const target = readRawTarget(String(fields.url), query, environment.value.baseUrl);
  const headers = readRawHeaders(pairsOf(fields.headers));
  const body = readRawBody(fields.body, method);
  const problems = [
    ...(method === undefined ? [`Method (method) must be one of ${methods.join(', ')}.`] : []),
    ...[target, headers, body].flatMap((part) => ('problem' in part ? [part.problem] : [])),
  ];
  if (method === undefined || 'problem' in target || 'problem' in headers || 'problem' in body)
    return refused(problems);
  if (handsOutTokens(target.path)) {
    return refused([
      'The connector requests and renews access tokens by itself. Use the authorization operations where you need a token of your own.',
    ]);
  }
  const { text, contentType } = body;
  const [, search = ''] = target.pathAndQuery.split('?');
  const named = [...new URLSearchParams(search), ...Object.entries(headers.headers)];
  const given = [
    ...named.flatMap(([name, value]) => secretsIn({ [name]: value })),
    ...(contentType === 'application/json' && text !== undefined ? secretsIn(JSON.parse(text)) : []),
    ...(contentType.endsWith('urlencoded') ? secretsIn(Object.fromEntries(new URLSearchParams(text))) : []),
  ];
  const stored = storedSecrets(ctx);
  const path = redact(target.path, [...stored, ...given]);
  const asked: Asked = {
    what: `carry out ${method} ${path}`,
    method,
    path,
    resource: resourceOf(path),
    secrets: [...stored, ...given],
  };
  const carried = await carryOut(
    ctx,
    asked,
    (baseUrl) => ({
      method,
      url: baseUrl + target.pathAndQuery,
      headers: { Accept: '*/*', ...(text === undefined ? {} : { 'content-type': contentType }), ...headers.headers },
      body: text,
      stream: true,
    }),
    { runtime, deadline: newDeadline(runtime) },
  );
  if (carried.isFailure) return carried;
  const { reply, attempts } = carried.value;
  const succeeded = reply.status >= 200 && reply.status < 300;
  if (!succeeded && fields.fail_on_error_status !== false) {
    return OperationHandlerResult.failure(errorForReply(asked, reply, attempts));
  }
  try {
    // What the builder sent may come back to the builder; a PIN of four digits would hit half of all ids.
    const read = await readRawReply(
      reply,
      asked.secrets.filter((secret) => stored.includes(secret) || !given.includes(secret)),
    );
    if (read) return OperationHandlerResult.success(read);
    return tooLarge(asked);
  } catch (error) {
    const fault = { code: (error as { code?: string }).code ?? 'UNKNOWN', reached: 'maybe' } as const;
    return OperationHandlerResult.failure(errorForFault(asked, fault, attempts));
  }
}

function refused(problems: readonly string[]): OperationHandlerResult<never> {
  return OperationHandlerResult.failure(
    OperationHandlerError.userInputError(`Cannot send the request: ${problems.join(' ')}`, { messages: [...problems] }),
  );
}

function tooLarge({ method, path }: Asked): OperationHandlerResult<never> {
  const done = method === 'GET' ? '' : ' Aspire has carried the request out all the same.';
  return OperationHandlerResult.failure(
    OperationHandlerError.userInputError(
      `The reply to ${method} ${path} has more than ${maxReplyBytes / 1_000_000} MB. Ask for less of it, such as a smaller page.${done}`,
      { method, path, messages: [] },
    ),
  );
}

function pairsOf(given: unknown): Pairs {
  const entries = (given ?? []) as readonly { name: string; value?: unknown }[];
  return entries.map(({ name, value }) => [name, textOf(value)] as const);
}

/** A number or a truth value as a builder would write it. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** Tokens in a reply would end up in logs, and a renewed one would make the connection's own worthless. */
function handsOutTokens(path: string): boolean {
  return /^\/authorization(\/|$)/i.test(decodeURIComponent(path));
}

/** The resource as Aspire's scope grid names it: the first part of the path. */
function resourceOf(path: string): Asked['resource'] {
  const name = /^\/([A-Za-z]+)/.exec(path)?.[1];
  return name === undefined ? undefined : { name, singular: name, plural: name, key: [] };
}
