import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { unexpectedReply } from './errors';
import type { FieldRules, Operation } from './operation';
import { readBody } from './reply';
import { refusal, request, type Answer, type Context } from './request';
import type { Runtime } from './runtime';
import { checkFields } from './validate';

/** What a call that is no list answers: always an object, with the id where Aspire gives one. */
export type WriteOutput = { success: boolean; id?: number; value?: string; reply?: string } & Record<string, unknown>;

const version: FieldRules = { api_version: { type: 'string' } };

/**
 * A call with a body or with parameters: create, update, delete, and the operations that are none of these. `deadline` is
 * that of the operation where the call is one of several.
 */
export async function call(
  ctx: Context,
  operation: Operation,
  input: unknown,
  runtime?: Runtime,
  deadline?: number,
): Promise<OperationHandlerResult<Record<string, unknown>>> {
  const checked = checkFields(input ?? {}, { ...operation.params, ...operation.body, ...version });
  if ('problems' in checked) return refusal(operation, checked.problems);
  return send(ctx, operation, checked.fields, { runtime, deadline });
}

/** Sends a call whose fields (parameters, body and api_version) are good already. */
export async function send(
  ctx: Context,
  operation: Operation,
  fields: Readonly<Record<string, unknown>>,
  within: { runtime?: Runtime; deadline?: number },
): Promise<OperationHandlerResult<Record<string, unknown>>> {
  const { params = {}, body } = operation;
  const inPath = (name: string) => operation.path.includes(`{${name}}`);
  const parameters = Object.keys(params).filter((name) => fields[name] !== undefined && fields[name] !== null);
  const query = parameters.filter((name) => !inPath(name)).map((name) => [name, String(fields[name])] as const);
  if (typeof fields.api_version === 'string') query.push(['api-version', fields.api_version]);
  const answer = await request(
    ctx,
    {
      operation,
      path: Object.fromEntries(parameters.filter(inPath).map((name) => [name, String(fields[name])])),
      query,
      body: body && pick(fields, Object.keys(body)),
    },
    within,
  );
  if (answer.isFailure) return answer;
  if (operation.method === 'GET') return readValue(answer.value);
  const { reply, asked } = answer.value;
  const output = readWritten(reply.text, operation);
  return output
    ? OperationHandlerResult.success(output)
    : OperationHandlerResult.failure(unexpectedReply(asked, reply));
}

function pick(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}

/** The single text that a plain GET answers. */
function readValue({ reply, asked }: Answer): OperationHandlerResult<{ value: string }> {
  const body = readBody(reply.text);
  if (body.kind === 'text' && !brokenJson.test(body.text)) return OperationHandlerResult.success({ value: body.text });
  if (body.kind === 'json' && typeof body.value !== 'object') {
    // A number as it was written: 1.0 is a version, and not 1.
    return OperationHandlerResult.success({ value: typeof body.value === 'string' ? body.value : reply.text.trim() });
  }
  return OperationHandlerResult.failure(unexpectedReply(asked, reply));
}

/** The beginning of JSON. In what could not be read as JSON it tells that it was cut off, as against plain words. */
export const brokenJson = /^[[{"]/;

/**
 * What a write answered. Aspire's description of the replies is unreliable: a number, a number as text, an object and
 * nothing at all have all been seen for the same kind of call, so any of them is understood. Undefined for what no
 * Aspire says: a web page, or JSON that was cut off.
 */
function readWritten(text: string, operation: Operation): WriteOutput | undefined {
  const body = readBody(text);
  if (body.kind === 'nothing') return { success: true };
  if (body.kind === 'html' || (body.kind === 'text' && brokenJson.test(body.text))) return undefined;
  if (body.kind === 'text') return ofText(body.text, operation);
  const { value } = body;
  if (typeof value === 'boolean') return { success: value };
  if (typeof value === 'string') return ofText(value, operation);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { success: true, id: value };
  if (typeof value === 'number' || Array.isArray(value)) return { success: true, reply: text };
  return ofObject(value as Record<string, unknown>, operation, text);
}

function ofText(text: string, { replies }: Operation): WriteOutput {
  if (replies === 'text') return { success: true, value: text };
  const id = readId(text);
  return id === undefined ? { success: true, reply: text } : { success: true, id };
}

function ofObject(value: Record<string, unknown>, operation: Operation, text: string): WriteOutput {
  const { replyFields = [], resource } = operation;
  const named = new Map(Object.entries(value).map(([name, content]) => [name.toLowerCase(), content] as const));
  const singular = resource.singular.replace(/ /g, '').toLowerCase();
  const keys = [...(resource.key.length === 1 ? resource.key : []), `${singular}id`, 'id'];
  const id = keys.map((name) => readId(named.get(name.toLowerCase()))).find((found) => found !== undefined);
  const described = pick(value, replyFields);
  const more = Object.keys(value).some((name) => !replyFields.includes(name));
  return {
    ...described,
    success: named.get('success') !== false,
    ...(id === undefined ? {} : { id }),
    // What Aspire does not describe is handed on as it came.
    ...(more ? { reply: text } : {}),
  };
}

function readId(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*\d{1,15}\s*$/.test(value)) return undefined;
  return Number(value);
}
