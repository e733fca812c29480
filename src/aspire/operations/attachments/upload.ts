import { callOperation } from '../../client/callOperation';
import { invalidInput, sentencePart, unexpectedReply } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import { isTruncatedJson, parseBody } from '../../http/responseBody';
import { serverTime } from '../../http/retryPolicy';
import type { FieldRules, OperationRow, UploadRow } from '../../model/operation';
import { fail, failure, success, type Failure, type Result } from '../../model/result';
import { fetchFile, type FileAddress, type FileProblem } from './fetchFile';
import { findUploaded } from './findUploaded';

/** `url` is Aspire's address of the file, `id` the AttachmentID where it could be found, `size` in bytes. */
export type UploadOutput = { success: boolean; id?: number; url?: string; file_name: string; size: number };

/** The new attachment is looked up within this time, in milliseconds: the upload itself is done by then. */
const lookUpWithinMs = 15_000;

/**
 * Stores a file of Tray's with a record of Aspire's, and says under which id where that can be told. Of the file nothing but
 * its base64 is kept in memory.
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
    if ('problem' in fetched) return notFetched(post, fetched);
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
    const soon = { ...session, deadline: Math.min(session.deadline, now() + lookUpWithinMs) };
    // By Aspire's clock, as the attachment's own timestamp is.
    const since = serverTime(reply.headers, now()) - (now() - started);
    const wanted = { parent: fields.ObjectCode, parentId: fields.ObjectId, name: file.name, since };
    const id = uploaded.id ?? (await findUploaded(soon, list, wanted));
    return success({
      success: true,
      ...(id === undefined ? {} : { id }),
      ...(uploaded.url === undefined ? {} : { url: uploaded.url }),
      file_name: file.name,
      size: fetched.size,
    });
  });
}

/** Aspire's own rules, with the file in place of its contents, and with the id that Aspire does not do without. */
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

/** Nothing was sent to Aspire. What may pass is an error on which Tray runs the step again. */
function notFetched(post: OperationRow, { problem, passing }: FileProblem): Failure {
  if (!passing) return invalidInput(post, [problem], 'file_unavailable');
  const { method, path } = post;
  const message = `Could not ${sentencePart(post)}: ${problem} Nothing was changed; try again later.`;
  return fail('unavailable', message, { method, path, messages: [problem] });
}

/** The name under which to upload, and the address. A file object may have more fields than matter here. */
function readFile(given: unknown, renamed: unknown): FileAddress | FileProblem {
  const { name, url, mime_type } =
    typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  if (typeof url !== 'string' || url === '') {
    return { problem: 'File (file) must be a file of an earlier step: an object with a name and an address (url).' };
  }
  const chosen = [renamed, name].find((text) => typeof text === 'string' && text.trim() !== '');
  const mimeType = typeof mime_type === 'string' && mime_type !== '' ? mime_type : undefined;
  if (typeof chosen === 'string') return { name: chosen, url, mimeType };
  return { problem: 'The file has no name. Fill in File name (FileName), with the extension.' };
}

/** The body as JSON, in pieces. The base64 goes in as it is: it has nothing to escape. */
function bodyOf(fields: Record<string, unknown>, base64: readonly Buffer[]): Buffer[] {
  const start = JSON.stringify(fields).slice(0, -1);
  return [Buffer.from(`${start},"FileData":"`), ...base64, Buffer.from('"}')];
}

/** Aspire answers the address of the file, as text or as JSON; a bare id is understood too. Undefined for a web page, and for JSON that was cut off. */
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
