import { Readable } from 'node:stream';
import {
  OperationHandlerError,
  OperationHandlerResult,
  type FileReference,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { errorForFault, unexpectedReply, type Asked } from './errors';
import { bytesOfFileData } from './fileData';
import { findRows, type Row } from './findRows';
import { mimeTypeOf } from './mimeType';
import type { FieldRules, Operation } from './operation';
import { newDeadline, refusal, request, type Answer, type Context } from './request';
import { sharedRuntime, type Runtime } from './runtime';
import { storeFile, type Invoke } from './storeFile';
import { checkFields } from './validate';

/** The file, and how many bytes it has. */
export type DownloadOutput = { file: FileReference; size: number };

/** The rows of Aspire's two operations: what is known of attachments, and their contents. */
type Rows = { list: Operation; contents: Operation };

/** A reply that breaks off in the middle of a file is asked for this many times. */
const attempts = 2;

const rules: FieldRules = {
  id: { type: 'integer', required: true, minimum: 1, maximum: 2_147_483_647 },
  api_version: { type: 'string' },
};

/**
 * Fetches the contents of one attachment into Tray's file storage, under the name with which it was uploaded. The contents
 * pass through in a stream, so that their size takes time but no memory.
 */
export async function downloadAttachment(
  { list, contents: base64 }: Rows,
  ctx: Context,
  input: unknown,
  invoke: Invoke,
  runtime: Runtime = sharedRuntime(),
): Promise<OperationHandlerResult<DownloadOutput>> {
  const contents: Operation = { ...base64, title: 'Download attachment' };
  const checked = checkFields(input ?? {}, rules);
  if ('problems' in checked) return refusal(contents, checked.problems);
  const { id, api_version } = checked.fields;
  const version = typeof api_version === 'string' ? api_version : undefined;
  const filter = `AttachmentID eq ${String(id)}`;
  const options = { runtime, deadline: newDeadline(runtime) };
  const found = await findRows(ctx, list, { filter, top: 1, version }, options);
  if (found.isFailure) return found;
  const { rows, answer: told } = found.value;
  const row = rows.find(({ AttachmentID }) => AttachmentID === id);
  // Records, but others: a filter that was not obeyed says nothing about the attachment that was asked for.
  if (!row && rows.length > 0) return OperationHandlerResult.failure(unexpectedReply(told.asked, told.reply));
  if (!row)
    return refusal(contents, [`there is no attachment with the ID ${String(id)}. Look for it with ${list.name}.`]);
  const name = nameOf(row, String(id));
  for (let attempt = 1; ; attempt++) {
    const query: [string, string][] = [['$filter', filter]];
    if (version !== undefined) query.push(['api-version', version]);
    const answer = await request(ctx, { operation: contents, query, stream: true, large: true }, options);
    if (answer.isFailure) return answer;
    const stored = await store(answer.value, invoke, name);
    if ('output' in stored) return OperationHandlerResult.success(stored.output);
    if (attempt >= attempts || !stored.brokeOff) return OperationHandlerResult.failure(stored.error);
  }
}

type Stored = { output: DownloadOutput } | { error: OperationHandlerError; brokeOff: boolean };

async function store({ reply, asked }: Answer, invoke: Invoke, name: string): Promise<Stored> {
  let size = 0;
  let code: string | undefined;
  const bytes = bytesOfFileData(reply.body ?? Readable.from([Buffer.from(reply.text)]));
  const watched = (async function* () {
    try {
      for await (const chunk of bytes) {
        size += chunk.length;
        yield chunk;
      }
    } catch (error) {
      code = (error as { code?: string }).code ?? 'UNKNOWN';
      throw error;
    }
  })();
  // The first bytes are read before anything is stored: a reply without a file leaves none behind.
  const first = await watched.next().catch(() => undefined);
  const problem = () => problemOf(code ?? '', asked, name);
  if (!first) return problem();
  const content = Readable.from(whole(first, watched), { objectMode: false });
  const stored = await storeFile(invoke, { name, mimeType: mimeTypeOf(name), content });
  if (code !== undefined) return problem();
  if (stored.isSuccess) return { output: { file: stored.value, size } };
  return {
    error: OperationHandlerError.apiError(
      `Could not ${asked.what}: Tray did not store the file "${name}". Nothing was changed; try again later.`,
    ),
    brokeOff: false,
  };
}

async function* whole(first: IteratorResult<Buffer, unknown>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

function problemOf(code: string, asked: Asked, name: string): Stored {
  switch (code) {
    case 'NO_FILE':
      return {
        error: OperationHandlerError.userInputError(
          `Cannot ${asked.what}: Aspire knows the file "${name}" but gives no contents for it. Open it in Aspire to see whether it is still there.`,
        ),
        brokeOff: false,
      };
    case 'NO_BASE64':
      return {
        error: OperationHandlerError.apiError(
          `Could not ${asked.what}: what Aspire gave as the contents of "${name}" is damaged (no valid base64). Nothing was changed; try again later.`,
        ),
        brokeOff: false,
      };
    default: {
      const fault = { code: code === 'CUT' ? 'ECONNRESET' : code, reached: 'maybe' } as const;
      return { error: errorForFault(asked, fault, 1), brokeOff: code !== 'TIMEOUT' };
    }
  }
}

/** The name with which the file came to Aspire. What Aspire itself calls the file is its id with the extension. */
function nameOf({ OriginalFileName, AttachmentName }: Row, id: string): string {
  const named = [OriginalFileName, AttachmentName].find((name) => typeof name === 'string' && name.trim() !== '');
  return typeof named === 'string' ? named : `attachment-${id}`;
}
