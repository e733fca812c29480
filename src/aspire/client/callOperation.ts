import { queryString } from '../http/queryString';
import type { HttpReply, HttpRequest } from '../http/types';
import { onceFor } from '../model/onceFor';
import type { OperationRow } from '../model/operation';
import { failure, success, type Result } from '../model/result';
import { isWellFormed } from '../model/unicode';
import { createReplyRedactor, secretsIn } from '../redaction/redact';
import { errorForReply, invalidInput, sentencePart, type CallDescription } from './errors';
import { sendAuthorized } from './sendAuthorized';
import type { Session } from './session';

/** One call of an operation, its input already checked. */
export type Call = {
  operation: OperationRow;
  /** Values for the `{name}` parts of the path. */
  path?: Readonly<Record<string, string | number>>;
  /** Sent in this order. Text that is not well-formed is refused. */
  query?: readonly (readonly [name: string, value: string])[];
  body?: Readonly<Record<string, unknown>>;
} & Pick<HttpRequest, 'bytes' | 'stream' | 'wholeDeadline'>;

/** A reply with a success status, and the call, for the messages of whoever reads it on. */
export type OperationResponse = { reply: HttpReply; call: CallDescription };

/**
 * Carries out one call: bearer, request with retries, and on a 401 one new token and one more try. Gives the reply when
 * its status says success, and an error of the error table otherwise. Never rejects.
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
  return success({ reply: withoutSecrets(reply, description, session), call: description });
}

/**
 * A reply that echoes a secret of the connection; from those that hand out tokens, nothing may be taken. What the builder
 * gave may come back to the builder.
 */
function withoutSecrets(reply: HttpReply, { bearer }: CallDescription, { secrets }: Session): HttpReply {
  if (bearer === false) return reply;
  // Looking for the secrets as they are is cheap; making all their encodings is not, and is done for an echo alone.
  const own = secrets
    .all()
    .filter((secret) => secret !== '' && reply.text.includes(JSON.stringify(secret).slice(1, -1)));
  return own.length === 0 ? reply : { ...reply, text: createReplyRedactor(own)(reply.text) };
}

function isSendable({ path = {}, query = [] }: Call): boolean {
  return (
    query.every(([, value]) => isWellFormed(value)) &&
    Object.values(path).every((value) => typeof value !== 'string' || isWellFormed(value))
  );
}

function describeCall(session: Session, { operation, path = {}, body }: Call): CallDescription {
  return {
    ...describeOperation(operation),
    path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
    secrets: session.secrets.with(secretsIn(body)),
  };
}

/** What all calls of an operation have in common. */
const describeOperation = onceFor((operation: OperationRow) => ({
  what: sentencePart(operation),
  method: operation.method,
  resource: operation.resource,
  bearer: operation.bearer,
  fields: { ...operation.params, ...operation.body },
}));
