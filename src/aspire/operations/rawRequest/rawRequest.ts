import { errorForNetworkError, errorForReply, type CallDescription } from '../../client/errors';
import { sendAuthorized } from '../../client/sendAuthorized';
import type { Session } from '../../client/session';
import type { FieldRules } from '../../model/operation';
import { fail, failure, success, type Failure, type Result } from '../../model/result';
import { validateInput } from '../../model/validateInput';
import { redact, secretsIn } from '../../redaction/redact';
import { jsonOf, readRawBody } from './body';
import { readRawHeaders } from './headers';
import { maxReplyBytes, readRawReply, type RawReply } from './reply';
import { readRawTarget } from './target';

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

/** A raw request whose parts are all good to be sent. */
type Prepared = {
  method: (typeof methods)[number];
  path: string;
  pathAndQuery: string;
  headers: Record<string, string>;
  text?: string;
  contentType: string;
};

/**
 * Sends any request to the connection's own environment, and gives the reply whatever it holds. The bearer goes to no other
 * host: the URL is refused before anything is sent. A status other than a success fails by the error table, unless
 * `fail_on_error_status` is false. Redirects are not followed.
 */
export async function rawRequest(session: Session, input: unknown): Promise<Result<RawReply>> {
  const checked = validateInput(input ?? {}, rules);
  if ('problems' in checked) return refused(checked.problems);
  const prepared = prepare(checked.fields, session.connection.baseUrl);
  if ('problems' in prepared) return refused(prepared.problems);
  const { method, text, contentType, headers, pathAndQuery } = prepared;
  const given = secretsGiven(prepared);
  const path = redact(prepared.path, [...session.secrets.all(), ...given]);
  const call: CallDescription = {
    what: `carry out ${method} ${path}`,
    method,
    path,
    resource: resourceOf(path),
    secrets: session.secrets.with(given),
  };
  const sent = await sendAuthorized(session, call, {
    method,
    url: session.connection.baseUrl + pathAndQuery,
    headers: { Accept: '*/*', ...(text === undefined ? {} : { 'content-type': contentType }), ...headers },
    body: text,
    stream: true,
  });
  if (sent.isFailure) return sent;
  const { reply, attempts } = sent.value;
  const succeeded = reply.status >= 200 && reply.status < 300;
  if (!succeeded && checked.fields.fail_on_error_status !== false) {
    return failure(errorForReply(call, reply, attempts));
  }
  try {
    // What the builder sent may come back to the builder.
    const read = await readRawReply(reply, session.secrets.all());
    return read ? success(read) : tooLarge(call);
  } catch (error) {
    const fault = { code: (error as { code?: string }).code ?? 'UNKNOWN', reached: 'maybe' } as const;
    return failure(errorForNetworkError(call, fault, attempts));
  }
}

/** Checks every part of the input, and says of all of them what is wrong. */
function prepare(fields: Record<string, unknown>, baseUrl: string): Prepared | { problems: string[] } {
  if (jsonOf([fields.query, fields.headers]) === undefined)
    return { problems: ['A value in query or headers is nested too deep to be sent.'] };
  const method = methods.find((known) => known === String(fields.method).trim().toUpperCase());
  const target = readRawTarget(String(fields.url), pairsOf(fields.query), baseUrl);
  const headers = readRawHeaders(pairsOf(fields.headers));
  const body = readRawBody(fields.body, method);
  if (method === undefined || 'problem' in target || 'problem' in headers || 'problem' in body) {
    return {
      problems: [
        ...(method === undefined ? [`Method (method) must be one of ${methods.join(', ')}.`] : []),
        ...[target, headers, body].flatMap((part) => ('problem' in part ? [part.problem] : [])),
      ],
    };
  }
  if (handsOutTokens(target.path)) {
    return {
      problems: [
        'The connector requests and renews access tokens by itself. Use the authorization operations where you need a token of your own.',
      ],
    };
  }
  return { method, ...target, ...headers, ...body };
}

/** The secrets in what the builder gave: in the query, the headers and the body. */
function secretsGiven({ pathAndQuery, headers, text, contentType }: Prepared): string[] {
  const [, search = ''] = pathAndQuery.split('?');
  const named = [...new URLSearchParams(search), ...Object.entries(headers)];
  return [
    ...named.flatMap(([name, value]) => secretsIn({ [name]: value })),
    ...(contentType === 'application/json' && text !== undefined ? secretsIn(JSON.parse(text)) : []),
    ...(contentType.endsWith('urlencoded') ? secretsIn(Object.fromEntries(new URLSearchParams(text))) : []),
  ];
}

function refused(problems: readonly string[]): Failure {
  return fail('invalid_input', `Cannot send the request: ${problems.join(' ')}`, { messages: [...problems] });
}

function tooLarge({ method, path }: CallDescription): Failure {
  const done = method === 'GET' ? '' : ' Aspire has carried the request out all the same.';
  return fail(
    'too_large',
    `The reply to ${method} ${path} has more than ${maxReplyBytes / 1_000_000} MB. Ask for less of it, such as a smaller page.${done}`,
    { method, path, messages: [] },
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
function resourceOf(path: string): CallDescription['resource'] {
  const name = /^\/([A-Za-z]+)/.exec(path)?.[1];
  return name === undefined ? undefined : { name, singular: name, plural: name, key: [] };
}
