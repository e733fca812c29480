import { queryString } from '../http/queryString';
import type { HttpReply, HttpRequest } from '../http/types';
import type { OperationRow } from '../model/operation';
import { failure, success, type Result } from '../model/result';
import { isWellFormed } from '../model/unicode';
import { minPartLength, redact, secretsIn } from '../redaction/redact';
import { errorForReply, invalidInput, sentencePart, type CallDescription } from './errors';
import { sendAuthorized } from './sendAuthorized';
import type { Session } from './session';

/** One call of an operation. Its input is already validated. */
export type Call = {
  operation: OperationRow;
  /** The values of the `{name}` parts of the path. */
  path?: Readonly<Record<string, string | number>>;
  /** Sent in this order. A text with a lone surrogate is refused. */
  query?: readonly (readonly [name: string, value: string])[];
  body?: Readonly<Record<string, unknown>>;
} & Pick<HttpRequest, 'bytes' | 'stream' | 'wholeDeadline'>;

/** A reply with a success status, and the call, which the reader of the reply needs for its error messages. */
export type OperationResponse = { reply: HttpReply; call: CallDescription };

/**
 * Carries out one call: gets a bearer, sends the request with retries and, after a 401, sends it once more with a new
 * token. Returns the reply if its status is a success, otherwise an error of the error table. Never rejects.
 */
export async function callOperation(session: Session, call: Call): Promise<Result<OperationResponse>> {
  const { operation, query, bytes, stream, wholeDeadline } = call;
  if (!isSendable(call)) return invalidInput(operation, ['The input holds half a character that cannot be sent.']);
  const description = describeCall(session, call);
  const sent = await sendAuthorized(session, description, {
    method: operation.method,
    url: session.connection.baseUrl + description.path + queryString(query),
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
    bytes,
    stream,
    wholeDeadline,
  });
  if (sent.isFailure) return sent;
  const { reply, attempts } = sent.value;
  if (reply.status < 200 || reply.status >= 300) return failure(errorForReply(description, reply, attempts));
  return success({ reply: withoutSecrets(reply, description), call: description });
}

/** Redacts secrets that a reply echoes. Replies to token requests stay as they are, since their tokens are the result. */
function withoutSecrets(reply: HttpReply, { secrets, bearer }: CallDescription): HttpReply {
  if (bearer === false) return reply;
  const long = secrets.all().filter(({ length }) => length >= minPartLength);
  if (!long.some((secret) => reply.text.includes(secret))) return reply;
  return { ...reply, text: redact(reply.text, long) };
}

function isSendable({ path = {}, query = [] }: Call): boolean {
  const texts = [...Object.values(path), ...query.map(([, value]) => value)];
  return texts.every((text) => typeof text !== 'string' || isWellFormed(text));
}

function describeCall(session: Session, { operation, path = {}, body }: Call): CallDescription {
  return {
    what: sentencePart(operation),
    method: operation.method,
    path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
    resource: operation.resource,
    bearer: operation.bearer,
    fields: Object.keys({ ...operation.params, ...operation.body }),
    secrets: session.secrets.with(secretsIn(body)),
  };
}
