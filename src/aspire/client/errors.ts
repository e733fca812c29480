import { describeRedirect, isRedirect } from '../http/redirect';
import { maxTextBytes } from '../http/readReply';
import { errorMessages, isTruncatedJson, parseBody } from '../http/responseBody';
import type { HttpReply, NetworkError } from '../http/types';
import type { ErrorCode } from '../model/errorCodes';
import { titleOf } from '../model/fieldLabel';
import type { FieldRules, HttpMethod, OperationRow, ResourceRow } from '../model/operation';
import { aspireError, fail, type AspireError, type Failure } from '../model/result';
import { createMessageRedactor } from '../redaction/redact';
import type { SecretSet } from '../redaction/secretSet';

/** A call, as far as a message needs to know it. */
export type CallDescription = {
  /** `create the property`, as in "Aspire refused to create the property". */
  what: string;
  method: HttpMethod | 'HEAD';
  /** Without the query: its values are the user's data. */
  path: string;
  resource?: ResourceRow;
  /** False where the call carries no bearer, so that a 401 says nothing about tokens. */
  bearer?: false;
  /** The fields that were sent or could have been, to name them as the builder sees them. */
  fields?: FieldRules;
  /** What must not appear in any message. */
  secrets: SecretSet;
};

/** What an error is made from. */
type ErrorResponse = Pick<HttpReply, 'status' | 'headers' | 'text' | 'unreadable'>;

/** Details for a workflow's own error handling: no query values, no secrets. `network_error` is Node's code, or TIMEOUT. */
type Details = {
  status?: number;
  network_error?: string;
  method: string;
  path: string;
  messages: string[];
  attempts?: number;
};

/** The error table: maps an error response to an error for the person who built the workflow. */
export function errorForReply(call: CallDescription, reply: ErrorResponse, attempts: number): AspireError {
  const messages = messagesIn(call, reply);
  const details = detailsOf(call, { status: reply.status, messages, attempts });
  const quoted = messages.map((message) => `"${message}"`).join(' ');
  const { what, method, path, resource, fields } = call;
  switch (call.bearer === false && reply.status === 401 ? 400 : reply.status) {
    case 401:
      return aspireError(
        'reconnect_needed',
        `Aspire did not accept the access token when asked to ${what}, not even a new one. Check the Aspire authentication.`,
        details,
      );
    case 403: {
      const scope = resource ? `${method} for ${resource.name}` : `${method} for this path`;
      return aspireError(
        'scope_missing',
        `The API client may not ${what}: its scope lacks ${scope}. In Aspire, open Administration > Application > API, ` +
          `edit the client, tick ${scope} and save.${quoted && quoted !== '"Forbidden"' ? ` Aspire said: ${quoted}` : ''}`,
        details,
      );
    }
    case 404:
    case 405:
      return aspireError(
        'not_found',
        quoted
          ? `Aspire found nothing to ${what}: ${quoted}`
          : reply.status === 405
            ? `Aspire knows ${path}, but does not take ${method} there (status 405).`
            : resource === undefined
              ? `Aspire has no ${method} ${path} (status ${reply.status}). Check the path and the IDs in it.`
              : `Aspire found nothing at ${method} ${path} when asked to ${what} (status ${reply.status}). Check the IDs.`,
        details,
      );
    case 408:
      return transientError(call, 'Aspire took too long', details, { reached: 'maybe' });
    case 429:
      return transientError(call, 'Aspire is receiving too many requests', details, {
        reached: 'no',
        code: 'rate_limited',
      });
    default:
      if (reply.status >= 500) {
        const why = `Aspire failed with status ${reply.status}${quoted ? `: ${quoted}` : ''}`;
        return transientError(call, why, details, { reached: 'maybe' });
      }
      if (isRedirect(reply)) return redirected(call, reply, attempts);
      if (reply.status < 400) return unexpectedReply(call, reply);
      return aspireError(
        'refused_by_aspire',
        `Aspire refused to ${what}${quoted ? `: ${quoted}` : ` (status ${reply.status}) and gave ${reply.unreadable ? 'an unreadable answer' : 'no reason'}`}${fieldHint(messages, fields)}`,
        details,
      );
  }
}

/** A call that ended without a whole reply. */
export function errorForNetworkError(call: CallDescription, error: NetworkError, attempts: number): AspireError {
  const details = detailsOf(call, { network_error: error.code, messages: [], attempts });
  if (error.code === 'TOO_LARGE' && isRead(call)) {
    const most = `${maxTextBytes / 1_000_000} MB`;
    const message = `Could not ${call.what}: Aspire's reply has more than ${most}. Ask for less of it, such as fewer fields or a smaller page.`;
    return aspireError('too_large', message, details);
  }
  return transientError(call, whyNoReply(error), details, { reached: error.reached });
}

function whyNoReply({ code, reached }: NetworkError): string {
  if (code === 'TIMEOUT') return 'Aspire did not answer in time';
  if (code === 'TOO_LARGE') return "Aspire's reply is too large to be read";
  if (code === 'UNREADABLE') return "Aspire's reply is not text of the charset that it names (an unreadable answer)";
  if (/^(Z_|ERR_BROTLI|ERR__?ERROR)/.test(code)) return `Aspire's reply was cut off or damaged on its way (${code})`;
  if (code.startsWith('PROXY_'))
    return `the proxy that the environment names made no way to Aspire (status ${code.slice(6)})`;
  return reached === 'no' ? `Aspire could not be reached (${code})` : `the connection to Aspire broke (${code})`;
}

/** The bearer goes to no other host, so a redirect is the end of a call. */
function redirected(call: CallDescription, reply: ErrorResponse, attempts: number): AspireError {
  const details = detailsOf(call, { status: reply.status, messages: [], attempts });
  const why = createMessageRedactor(call.secrets.all())(`Aspire answered with ${describeRedirect(reply)}`);
  return transientError(call, why, details, { reached: 'maybe', code: 'unexpected_reply' });
}

/**
 * A reply with a success status that this call cannot mean: a web page, an object where a list belongs. `told` says what is
 * wrong with it where that is known better.
 */
export function unexpectedReply(call: CallDescription, reply: ErrorResponse, told?: string): AspireError {
  const messages = holdsData(reply) ? [] : messagesIn(call, reply);
  const details = detailsOf(call, { status: reply.status, messages });
  const looks = reply.text.trim() === '' ? 'an empty body' : `something else (${reply.text.length} characters)`;
  const why = told ?? `Aspire answered with status ${reply.status} and ${looks} where another reply belongs`;
  return transientError(call, why, details, { reached: 'maybe', code: 'unexpected_reply' });
}

/** An input that was checked and found wrong, or something like it that `code` names: nothing was sent. */
export function invalidInput(
  operation: OperationRow,
  problems: readonly string[],
  code: ErrorCode = 'invalid_input',
): Failure {
  const { method, path } = operation;
  const message = `Cannot ${sentencePart(operation)}: ${problems.join(' ')}`;
  return fail(code, message, { method, path, messages: [...problems] });
}

/** The operation's title within a sentence. */
export function sentencePart({ title }: Pick<OperationRow, 'title'>): string {
  const compound = ['Create or update', 'Batch create'].find((words) => title.startsWith(`${words} `));
  const verb = compound ?? title.split(' ')[0] ?? '';
  const rest = title.slice(verb.length).trim();
  const small = compound === 'Batch create' ? 'create' : verb.charAt(0).toLowerCase() + verb.slice(1);
  return rest === '' ? small : `${small} the ${rest}`;
}

/** The same after "whether Aspire": `created the property`. */
export function sentencePartInPast(what: string): string {
  return what.replace(/^\w+/, (verb) => pasts[verb] ?? `${verb}${verb.endsWith('e') ? 'd' : 'ed'}`);
}

const pasts: Readonly<Record<string, string>> = { carry: 'carried', get: 'got', set: 'set' };

/** Whether a success brought records, whole or cut off: private data, which belongs in no message. */
function holdsData({ text }: ErrorResponse): boolean {
  const body = parseBody(text);
  return body.kind === 'json' ? Array.isArray(body.value) : isTruncatedJson(text);
}

/** A fault that may pass: Tray may run a read again, but never a write that Aspire may have carried out. */
function transientError(
  call: CallDescription,
  why: string,
  details: Details,
  { reached, code = 'unavailable' }: { reached: 'no' | 'maybe'; code?: ErrorCode },
): AspireError {
  if (!isRead(call) && reached === 'maybe') {
    return aspireError(
      'outcome_unknown',
      `Could not tell whether Aspire ${sentencePartInPast(call.what)}: ${why}. It may have been saved: look before you run it again.`,
      details,
    );
  }
  return aspireError(code, `Could not ${call.what}: ${why}. Nothing was changed; try again later.`, details);
}

function isRead({ method }: CallDescription): boolean {
  return method === 'GET' || method === 'HEAD';
}

function messagesIn({ secrets }: CallDescription, { text }: ErrorResponse): string[] {
  return errorMessages(text, createMessageRedactor(secrets.all()));
}

function detailsOf(call: CallDescription, more: Partial<Details> & { messages: string[] }): Details {
  return { method: call.method, path: call.path, ...more };
}

/** The fields that Aspire's messages name, in the builder's words. */
function fieldHint(messages: readonly string[], fields: FieldRules = {}): string {
  const named = Object.keys(fields).filter((field) =>
    messages.some((message) => new RegExp(`\\b${field}\\b`, 'i').test(message)),
  );
  if (named.length === 0) return '';
  const missing = messages.every((message) => /\b(is|are) required\b/i.test(message));
  return ` ${missing ? 'Fill in' : 'Check'} ${named.map((field) => titleOf(field, fields)).join(', ')}.`;
}
