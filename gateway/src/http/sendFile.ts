import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyReply } from 'fastify';
import { fail, success } from '../../../src/aspire/model/result';
import type { FileContent, StoreFile } from '../../../src/aspire/operations/attachments/download';

/**
 * Answers with the file that an operation downloads, as it comes. What fails before its first byte is thrown; after it the
 * connection is cut, so that nobody takes a part for the whole.
 */
export async function sendFile(
  reply: FastifyReply,
  run: (storeFile: StoreFile) => Promise<unknown>,
): Promise<FastifyReply> {
  const body = new PassThrough();
  let begin: (file: FileContent) => void = () => undefined;
  const begun = new Promise<FileContent>((resolve) => (begin = resolve));
  let isBegun = false;
  const ended = run(async (file) => {
    // What was sent cannot be taken back: a second try has nowhere to go.
    if (isBegun) return brokeOff;
    isBegun = true;
    begin(file);
    try {
      await pipeline(file.content, body);
    } catch {
      return brokeOff;
    }
    return success({ name: file.name, url: '', mime_type: file.mimeType, expires: 0 });
  });
  // Once it has begun, the body tells how it ended.
  const { name, mimeType } = await Promise.race([begun, ended.then(noFile)]);
  ended.catch(() => undefined);
  return reply
    .header('content-disposition', attachmentNamed(name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(mimeType)
    .send(body);
}

const brokeOff = fail('unavailable', 'The file broke off, or nobody waits for it any more.');

function noFile(): never {
  throw new Error('the operation gave no file');
}

/** Names of any script (RFC 6266), and an ASCII one for those who read no other. */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
