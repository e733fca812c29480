import { callOperation } from '../../client/callOperation';
import { invalidInput, unexpectedReply } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import { isTruncatedJson, parseBody } from '../../http/responseBody';
import type { FieldRules, OperationRow, UploadRow } from '../../model/operation';
import { failure, success, type Result } from '../../model/result';
import { fetchFile } from './fetchFile';
import { findUploaded } from './findUploaded';

/** `url` is the file's URL in Aspire, `id` the AttachmentID if it could be found, `size` in bytes. */
export type UploadOutput = { success: boolean; id?: number; url?: string; file_name: string; size: number };

/** The time limit for finding the id of the new attachment, in milliseconds. The upload is complete by then. */
const lookUpWithinMs = 15_000;

/**
 * Attaches a file from Tray's storage to a record in Aspire, and returns the attachment's id if it can be found. Only the
 * base64 of the file is in memory.
 */
export function uploadAttachment(
  session: Session,
  { post: base64, list }: UploadRow,
  input: unknown,
): Promise<Result<UploadOutput>> {
  const post: OperationRow = { ...base64, title: 'Upload attachment' };
  return validated(post, input, rulesOf(post), async ({ file: given, api_version, FileName, ...fields }) => {
    const file = readFile(given, FileName);
    if ('problem' in file) return invalidInput(post, [file.problem]);
    if (fields.ObjectCode === 'Opportunity' && typeof fields.AttachToInvoice !== 'boolean') {
      return invalidInput(post, ['Fill in Attach to invoice (AttachToInvoice): Aspire wants it for an opportunity.']);
    }
    const fetched = await fetchFile(session, file);
    if ('problem' in fetched) return invalidInput(post, [fetched.problem], 'file_unavailable');
    const { now } = session.services;
    const started = now();
    const response = await callOperation(session, {
      operation: post,
      query: typeof api_version === 'string' ? [['api-version', api_version]] : [],
      bytes: bodyOf({ FileName: file.name, ...fields }, fetched.base64),
      wholeDeadline: true,
    });
    if (response.isFailure) return response;
    const { reply, call } = response.value;
    const uploaded = readReply(reply.text);
    if (!uploaded) return failure(unexpectedReply(call, reply));
    const lookUpSession = { ...session, deadline: Math.min(session.deadline, now() + lookUpWithinMs) };
    const criteria = { parent: fields.ObjectCode, parentId: fields.ObjectId, name: file.name, since: started };
    const id = uploaded.id ?? (await findUploaded(lookUpSession, list, criteria));
    return success({
      success: true,
      ...(id === undefined ? {} : { id }),
      ...(uploaded.url === undefined ? {} : { url: uploaded.url }),
      file_name: file.name,
      size: fetched.size,
    });
  });
}

/** The rules of Aspire's body, but with a file instead of its contents, and with a required id: Aspire needs it. */
function rulesOf({ body = {} }: OperationRow): FieldRules {
  const rules = new Map(Object.entries(body));
  rules.delete('FileData');
  return {
    file: { type: 'any', required: true },
    ...Object.fromEntries(rules),
    FileName: { type: 'string' },
    ObjectId: { type: 'integer', ...body.ObjectId, required: true },
    api_version: { type: 'string' },
  };
}

/** The name to upload the file under, and its URL. Other fields of the file object are ignored. */
function readFile(given: unknown, renamed: unknown): { name: string; url: string } | { problem: string } {
  const { name, url } = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  if (typeof url !== 'string' || url === '') {
    return { problem: 'File (file) must be a file of an earlier step: an object with a name and an address (url).' };
  }
  const chosen = [renamed, name].find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof chosen === 'string') return { name: chosen, url };
  return { problem: 'The file has no name. Fill in File name (FileName), with the extension.' };
}

/** The body as JSON, in chunks. Base64 needs no escaping. */
function bodyOf(fields: Record<string, unknown>, base64: readonly Buffer[]): Buffer[] {
  const start = JSON.stringify(fields).slice(0, -1);
  return [Buffer.from(`${start},"FileData":"`), ...base64, Buffer.from('"}')];
}

/**
 * Aspire returns the URL of the file, as text or as JSON; a plain id is understood as well. Undefined for a web page and
 * for truncated JSON.
 */
function readReply(text: string): { url?: string; id?: number } | undefined {
  const body = parseBody(text);
  switch (body.kind) {
    case 'empty':
      return {};
    case 'html':
      return undefined;
    case 'text':
      return isTruncatedJson(body.text) ? undefined : { url: body.text };
    case 'json':
      if (typeof body.value === 'string') return { url: body.value };
      return typeof body.value === 'number' && Number.isSafeInteger(body.value) ? { id: body.value } : {};
  }
}
