import { OperationHandlerError } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { HttpFault, HttpReply } from './exchange';
import type { HttpMethod, Resource } from './operation';
import { createRedactMessage } from './redact';
import { messagesOf, readBody } from './reply';
import { fieldTitle } from './words';

/** What was asked of Aspire, as far as a message needs to know. */
export type Asked = {
  /** `create property`, as in "Aspire refused to create property". */
  what: string;
  method: HttpMethod | 'HEAD';
  /** Without the query: its values are the user's data. */
  path: string;
  resource?: Resource;
  /** False where the call carried no bearer, so that a 401 is no matter of tokens. */
  bearer?: false;
  /** The names of the fields that were sent or could have been, to name them as the builder sees them. */
  fields?: readonly string[];
  /** What must not appear in any message. */
  secrets: readonly string[];
};

/** What an error is made from. */
type Said = Pick<HttpReply, 'status' | 'headers' | 'text'>;

/** Details for manual error handling in a workflow (`response`): no query values, no secrets. */
type Details = { status?: number; code?: string; method: string; path: string; messages: string[]; attempts?: number };

/**
 * The error table: what a reply that is no success becomes for the person who built the workflow.
 * Only an apiError is run again by Tray, so it is kept for what may pass and has changed nothing.
 */
export function errorForReply(asked: Asked, reply: Said, attempts: number): OperationHandlerError {
  const messages = messagesFor(asked, reply);
  const details = detailsOf(asked, { status: reply.status, messages, attempts });
  const said = messages.map((message) => `"${message}"`).join(' ');
  const { what, method, resource } = asked;
  switch (asked.bearer === false && reply.status === 401 ? 400 : reply.status) {
    case 401:
      return OperationHandlerError.oauthRefreshError(
        `Aspire did not accept the access token when asked to ${what}, not even a new one. Check the Aspire authentication.`,
        details,
      );
    case 403: {
      const scope = resource ? `${method} for ${resource.name}` : `${method} for this path`;
      return OperationHandlerError.userInputError(
        `The API client may not ${what}: its scope lacks ${scope}. In Aspire, open Administration > Application > API, ` +
          `edit the client, tick ${scope} and save.${said && said !== '"Forbidden"' ? ` Aspire said: ${said}` : ''}`,
        details,
      );
    }
    case 404:
    case 405:
      return OperationHandlerError.userInputError(
        said
          ? `Aspire found nothing to ${what}: ${said}`
          : reply.status === 405
            ? `Aspire knows ${asked.path}, but does not take ${method} there (status 405).`
            : `Aspire found nothing at ${method} ${asked.path} when asked to ${what} (status ${reply.status}). Check the ids.`,
        details,
      );
    case 408:
    case 429:
      return passing(
        asked,
        reply.status === 429 ? 'Aspire is receiving too many requests' : 'Aspire took too long',
        details,
        {
          reached: reply.status === 429 ? 'no' : 'maybe',
        },
      );
    default:
      if (reply.status >= 500) {
        return passing(asked, `Aspire failed with status ${reply.status}${said ? `: ${said}` : ''}`, details, {
          reached: 'maybe',
        });
      }
      if (reply.status < 400) return unexpectedReply(asked, reply);
      return OperationHandlerError.userInputError(
        `Aspire refused to ${what}${said ? `: ${said}` : ` (status ${reply.status}) and gave no reason`}${hint(messages, asked.fields)}`,
        details,
      );
  }
}

/** A call that ended without a whole reply. */
export function errorForFault(asked: Asked, fault: HttpFault, attempts: number): OperationHandlerError {
  const details = detailsOf(asked, { code: fault.code, messages: [], attempts });
  const why =
    fault.code === 'TIMEOUT'
      ? 'Aspire did not answer in time'
      : fault.reached === 'no'
        ? `Aspire could not be reached (${fault.code})`
        : `the connection to Aspire broke (${fault.code})`;
  return passing(asked, why, details, fault);
}

/** A reply with a success status that is not what this call can answer: a redirect, a web page, a list that is none. */
export function unexpectedReply(asked: Asked, reply: Said): OperationHandlerError {
  const messages = holdsData(reply) ? [] : messagesFor(asked, reply);
  const details = detailsOf(asked, { status: reply.status, messages });
  const looks = reply.text.trim() === '' ? 'an empty body' : `something else (${reply.text.length} characters)`;
  const why = `Aspire answered with status ${reply.status} and ${looks} where another reply belongs`;
  return passing(asked, why, details, { reached: 'maybe' });
}

/** Whether a success brought records, whole or cut off: private data, and no message. */
function holdsData({ text }: Said): boolean {
  const body = readBody(text);
  return body.kind === 'json' ? Array.isArray(body.value) : body.kind === 'text' && /^[[{"]/.test(body.text);
}

/** A fault that may pass: Tray may run a read again, but never a write that Aspire may have carried out. */
function passing(
  asked: Asked,
  why: string,
  details: Details,
  { reached }: { reached: 'no' | 'maybe' },
): OperationHandlerError {
  if (!['GET', 'HEAD'].includes(asked.method) && reached === 'maybe') {
    return OperationHandlerError.userInputError(
      `Could not tell whether Aspire did ${asked.what}: ${why}. It may have been saved: look before you run it again.`,
      details,
    );
  }
  return OperationHandlerError.apiError(
    `Could not ${asked.what}: ${why}. Nothing was changed; try again later.`,
    details,
  );
}

function messagesFor({ secrets }: Asked, { text }: Said): string[] {
  return messagesOf(text, createRedactMessage(secrets));
}

function detailsOf(asked: Asked, more: Partial<Details> & { messages: string[] }): Details {
  return { method: asked.method, path: asked.path, ...more };
}

/** The fields that Aspire's messages name, in the builder's words. */
function hint(messages: readonly string[], fields: readonly string[] = []): string {
  const named = fields.filter((field) => messages.some((message) => new RegExp(`\\b${field}\\b`, 'i').test(message)));
  if (named.length === 0) return '';
  const missing = messages.every((message) => /\b(is|are) required\b/i.test(message));
  return ` ${missing ? 'Fill in' : 'Check'} ${named.map(fieldTitle).join(', ')}.`;
}
