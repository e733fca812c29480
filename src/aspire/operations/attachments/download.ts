import { Readable } from 'node:stream';
import { callOperation, type OperationResponse } from '../../client/callOperation';
import { errorForNetworkError, invalidInput, type CallDescription } from '../../client/errors';
import { findMatching } from '../../client/findRecords';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { DownloadRow, FieldRules, OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { aspireError, failure, success, type AspireError, type Result } from '../../model/result';
import { decodeFileData } from './decodeFileData';
import { mimeTypeOf } from './mimeType';

/** A file as its storage refers to it; in Tray, a file that later steps can take. */
export type StoredFile = { name: string; url: string; mime_type: string; expires: number };

/** What is to become a file: its contents are read once, chunk by chunk. */
export type FileContent = { name: string; mimeType: string; content: Readable };

/** Stores a stream as a file. Fails where the stream breaks or the storage does not take it. */
export type StoreFile = (file: FileContent) => Promise<Result<StoredFile>>;

/** The file, and how many bytes it has. */
export type DownloadOutput = { file: StoredFile; size: number };

/** A reply that breaks off in the middle of a file is asked for this many times. */
const attempts = 2;

const rules: FieldRules = {
  id: { type: 'integer', required: true, minimum: 1, maximum: 2_147_483_647 },
  api_version: { type: 'string' },
};

/**
 * Fetches the contents of one attachment into a file, under the name with which it was uploaded. The contents pass through
 * in a stream, so that their size takes time but no memory.
 */
export function downloadAttachment(
  session: Session,
  { list, contents: base64 }: DownloadRow,
  input: unknown,
  storeFile: StoreFile,
): Promise<Result<DownloadOutput>> {
  const contents: OperationRow = { ...base64, title: 'Download attachment' };
  return validated(contents, input, rules, async ({ id, api_version }) => {
    const version = typeof api_version === 'string' ? api_version : undefined;
    const filter = `AttachmentID eq ${String(id)}`;
    const isMeant = ({ AttachmentID }: AspireRecord) => AttachmentID === id;
    const found = await findMatching(session, list, { filter, top: 1, version }, isMeant);
    if (found.isFailure) return found;
    const [attachment] = found.value;
    if (!attachment)
      return invalidInput(
        contents,
        [`there is no attachment with the ID ${String(id)}. Look for it with ${list.name}.`],
        'not_found',
      );
    const name = nameOf(attachment, String(id));
    const query: [string, string][] = [['$filter', filter]];
    if (version !== undefined) query.push(['api-version', version]);
    for (let attempt = 1; ; attempt++) {
      const response = await callOperation(session, { operation: contents, query, stream: true, wholeDeadline: true });
      if (response.isFailure) return response;
      const stored = await store(response.value, storeFile, name);
      if ('output' in stored) return success(stored.output);
      if (attempt >= attempts || !stored.brokeOff) return failure(stored.error);
    }
  });
}

type Stored = { output: DownloadOutput } | { error: AspireError; brokeOff: boolean };

async function store({ reply, call }: OperationResponse, storeFile: StoreFile, name: string): Promise<Stored> {
  let size = 0;
  let code: string | undefined;
  const bytes = decodeFileData(reply.body ?? Readable.from([Buffer.from(reply.text)]));
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
  const problem = () => problemOf(code ?? '', call, name);
  if (!first) return problem();
  const content = Readable.from(whole(first, watched), { objectMode: false });
  const stored = await storeFile({ name, mimeType: mimeTypeOf(name), content });
  if (code !== undefined) return problem();
  if (stored.isSuccess) return { output: { file: stored.value, size } };
  return {
    error: aspireError(
      'unavailable',
      `Could not ${call.what}: Tray did not store the file "${name}". Nothing was changed; try again later.`,
    ),
    brokeOff: false,
  };
}

async function* whole(first: IteratorResult<Buffer, unknown>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

function problemOf(code: string, call: CallDescription, name: string): Stored {
  switch (code) {
    case 'NO_FILE':
      return {
        error: aspireError(
          'file_unavailable',
          `Cannot ${call.what}: Aspire knows the file "${name}" but gives no contents for it. Open it in Aspire to see whether it is still there.`,
        ),
        brokeOff: false,
      };
    case 'NO_BASE64':
      return {
        error: aspireError(
          'unexpected_reply',
          `Could not ${call.what}: what Aspire gave as the contents of "${name}" is damaged (no valid base64). Nothing was changed; try again later.`,
        ),
        brokeOff: false,
      };
    default: {
      const fault = { code: code === 'CUT' ? 'ECONNRESET' : code, reached: 'maybe' } as const;
      return { error: errorForNetworkError(call, fault, 1), brokeOff: code !== 'TIMEOUT' };
    }
  }
}

/** The name with which the file came to Aspire. What Aspire itself calls the file is its id with the extension. */
function nameOf({ OriginalFileName, AttachmentName }: AspireRecord, id: string): string {
  const named = [OriginalFileName, AttachmentName].find((name) => typeof name === 'string' && name.trim() !== '');
  return typeof named === 'string' ? named : `attachment-${id}`;
}
