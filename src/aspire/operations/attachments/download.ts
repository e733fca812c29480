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

/** A reference to a stored file. In Tray, later steps can use it. */
export type StoredFile = { name: string; url: string; mime_type: string; expires: number };

/** A file to store. Its contents are read once, chunk by chunk. */
export type FileContent = { name: string; mimeType: string; content: Readable };

/** Stores a stream as a file. Fails if the stream fails or the storage refuses the file. */
export type StoreFile = (file: FileContent) => Promise<Result<StoredFile>>;

/** The stored file, and its size in bytes. */
export type DownloadOutput = { file: StoredFile; size: number };

/** The number of attempts if the reply breaks off in the middle of the file. */
const maxAttempts = 2;

const rules: FieldRules = {
  id: { type: 'integer', required: true, minimum: 1, maximum: 2_147_483_647 },
  api_version: { type: 'string' },
};

/**
 * Downloads the contents of one attachment to a file with the name that it was uploaded under. The contents are streamed,
 * so a large file takes longer but no more memory.
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
    const isMatch = ({ AttachmentID }: AspireRecord) => AttachmentID === id;
    const found = await findMatching(session, list, { filter, top: 1, version }, isMatch);
    if (found.isFailure) return found;
    const [attachment] = found.value;
    if (!attachment)
      return invalidInput(
        contents,
        [`there is no attachment with the ID ${String(id)}. Look for it with "${list.title}".`],
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
      if (attempt >= maxAttempts || !stored.brokeOff) return failure(stored.error);
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
  // The first bytes are read before the file is stored, so that a reply without a file does not leave an empty one.
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

/** The name that the file was uploaded under. Aspire's own name for the file is only its id with the extension. */
function nameOf({ OriginalFileName, AttachmentName }: AspireRecord, id: string): string {
  const named = [OriginalFileName, AttachmentName].find((name) => typeof name === 'string' && name.trim() !== '');
  return typeof named === 'string' ? named : `attachment-${id}`;
}
