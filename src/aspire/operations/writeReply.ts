import type { OperationResponse } from '../client/callOperation';
import { unexpectedReply } from '../client/errors';
import { isTruncatedJson, parseBody } from '../http/responseBody';
import type { OperationRow } from '../model/operation';
import { failure, success, type Result } from '../model/result';

/** What a write answers: always an object, with the id where Aspire gives one. */
export type WriteOutput = { success: boolean; id?: number; value?: string; reply?: string } & Record<string, unknown>;

/** The single text that a plain GET answers. */
export function readValueReply({ reply, call }: OperationResponse): Result<{ value: string }> {
  const body = parseBody(reply.text);
  if (body.kind === 'text' && !isTruncatedJson(body.text)) return success({ value: body.text });
  if (body.kind === 'json' && typeof body.value !== 'object') {
    // A number as it was written: 1.0 is a version, and not 1.
    return success({ value: typeof body.value === 'string' ? body.value : reply.text.trim() });
  }
  return failure(unexpectedReply(call, reply));
}

/**
 * What a write answered; an error for what no Aspire says: a web page, or JSON that was cut off. A create that is answered
 * with 0 or less named no record: nobody knows whether there is one, so that is an error as well.
 */
export function readWriteReply({ reply, call }: OperationResponse, operation: OperationRow): Result<WriteOutput> {
  const output = parseWriteReply(reply.text, operation);
  if (output === undefined) return failure(unexpectedReply(call, reply));
  if (output !== namesNothing) return success(output);
  const why = `Aspire answered with an id of 0 or less, which is that of no ${operation.resource.singular}`;
  return failure(unexpectedReply(call, reply, why));
}

/** The reply of a create whose id can be that of no record. */
const namesNothing = Symbol('the id of no record');

type Parsed = WriteOutput | typeof namesNothing | undefined;

/**
 * Aspire's description of the replies is unreliable: a number, a number as text, an object and an empty body have all been
 * seen for the same kind of call, so any of them is understood. Undefined for a web page and for JSON that was cut off.
 * Aspire is known to refuse with an error status alone, so that other words are no error: they are handed on in `reply`.
 */
function parseWriteReply(text: string, operation: OperationRow): Parsed {
  const body = parseBody(text);
  if (body.kind === 'empty') return { success: true };
  if (body.kind === 'html' || (body.kind === 'text' && isTruncatedJson(body.text))) return undefined;
  if (body.kind === 'text') return ofText(body.text, operation);
  const { value } = body;
  if (typeof value === 'boolean') return { success: value };
  if (typeof value === 'string') return ofText(value, operation);
  if (typeof value === 'number') return ofNumber(readId(value), operation, text);
  if (Array.isArray(value)) return { success: true, reply: text };
  return ofObject(value as Record<string, unknown>, operation, text);
}

function ofText(text: string, operation: OperationRow): Parsed {
  return operation.replies === 'text' ? { success: true, value: text } : ofNumber(readId(text), operation, text);
}

/** `id` is undefined where the reply is no whole number. */
function ofNumber(id: number | undefined, operation: OperationRow, reply: string): Parsed {
  if (id === undefined) return { success: true, reply };
  if (id > 0) return { success: true, id };
  return isCreate(operation) ? namesNothing : { success: true, reply };
}

function ofObject(value: Record<string, unknown>, operation: OperationRow, text: string): Parsed {
  const { replyFields = [], resource } = operation;
  const named = new Map(Object.entries(value).map(([name, content]) => [name.toLowerCase(), content] as const));
  const singular = resource.singular.replace(/ /g, '').toLowerCase();
  const keys = [...(resource.key.length === 1 ? resource.key : []), `${singular}id`, 'id'];
  const ids = keys.map((name) => readId(named.get(name.toLowerCase()))).filter((id) => id !== undefined);
  const id = ids.find((found) => found > 0);
  const isDone = named.get('success') !== false;
  if (isDone && id === undefined && ids.length > 0 && isCreate(operation)) return namesNothing;
  const described = Object.entries(value).filter(([name]) => replyFields.includes(name));
  const isDescribed = described.length === Object.keys(value).length;
  return {
    ...Object.fromEntries(described),
    success: isDone,
    ...(id === undefined ? {} : { id }),
    // What Aspire does not describe is handed on as it came.
    ...(isDescribed ? {} : { reply: text }),
  };
}

/** Whether a call makes a new record: a POST on the resource's own path. */
function isCreate({ method, path, resource }: OperationRow): boolean {
  return method === 'POST' && path === `/${resource.name}`;
}

function readId(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*-?\d{1,15}\s*$/.test(value)) return undefined;
  return Number(value);
}
