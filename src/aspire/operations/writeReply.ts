import type { OperationResponse } from '../client/callOperation';
import { unexpectedReply } from '../client/errors';
import { isTruncatedJson, parseBody } from '../http/responseBody';
import type { OperationRow } from '../model/operation';
import { failure, success, type Result } from '../model/result';

/** The output of a write: always an object, with the id if Aspire returned one. */
export type WriteOutput = { success: boolean; id?: number; value?: string; reply?: string } & Record<string, unknown>;

/** The output of a GET that returns a single text. */
export function readValueReply({ reply, call }: OperationResponse): Result<{ value: string }> {
  const body = parseBody(reply.text);
  if (body.kind === 'text' && !isTruncatedJson(body.text)) return success({ value: body.text });
  if (body.kind === 'json' && typeof body.value !== 'object') {
    // A number stays as it was written: 1.0 is a version and must not become 1.
    return success({ value: typeof body.value === 'string' ? body.value : reply.text.trim() });
  }
  return failure(unexpectedReply(call, reply));
}

/** Reads the reply to a write. A web page or truncated JSON is an error. */
export function readWriteReply({ reply, call }: OperationResponse, operation: OperationRow): Result<WriteOutput> {
  const output = parseWriteReply(reply.text, operation);
  return output ? success(output) : failure(unexpectedReply(call, reply));
}

/**
 * Aspire's description of the replies is unreliable: a number, a number as text, an object and an empty body have all been
 * seen for the same kind of call, so all of them are understood. Undefined for a web page and for truncated JSON.
 */
function parseWriteReply(text: string, operation: OperationRow): WriteOutput | undefined {
  const body = parseBody(text);
  if (body.kind === 'empty') return { success: true };
  if (body.kind === 'html' || (body.kind === 'text' && isTruncatedJson(body.text))) return undefined;
  if (body.kind === 'text') return ofText(body.text, operation);
  const { value } = body;
  if (typeof value === 'boolean') return { success: value };
  if (typeof value === 'string') return ofText(value, operation);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { success: true, id: value };
  if (typeof value === 'number' || Array.isArray(value)) return { success: true, reply: text };
  return ofObject(value as Record<string, unknown>, operation, text);
}

function ofText(text: string, { replies }: OperationRow): WriteOutput {
  if (replies === 'text') return { success: true, value: text };
  const id = readId(text);
  return id === undefined ? { success: true, reply: text } : { success: true, id };
}

function ofObject(value: Record<string, unknown>, operation: OperationRow, text: string): WriteOutput {
  const { replyFields = [], resource } = operation;
  const named = new Map(Object.entries(value).map(([name, content]) => [name.toLowerCase(), content] as const));
  const singular = resource.singular.replace(/ /g, '').toLowerCase();
  const keys = [...(resource.key.length === 1 ? resource.key : []), `${singular}id`, 'id'];
  const id = keys.map((name) => readId(named.get(name.toLowerCase()))).find((found) => found !== undefined);
  const described = Object.entries(value).filter(([name]) => replyFields.includes(name));
  const isDescribed = described.length === Object.keys(value).length;
  return {
    ...Object.fromEntries(described),
    success: named.get('success') !== false,
    ...(id === undefined ? {} : { id }),
    // A reply with fields that Aspire does not describe is also returned as text.
    ...(isDescribed ? {} : { reply: text }),
  };
}

function readId(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*\d{1,15}\s*$/.test(value)) return undefined;
  return Number(value);
}
