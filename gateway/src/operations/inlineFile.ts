import type { StoreFile } from '../../../src/aspire/operations/attachments/download';
import { success } from '../../../src/aspire/model/result';

/** There is no storage for files here: a file is handed out within the answer, as a data: URL, which never expires. */
export const inlineFile: StoreFile = async ({ name, mimeType, content }) => {
  const parts: Buffer[] = [];
  for await (const part of content as AsyncIterable<Buffer>) parts.push(part);
  const url = `data:${mimeType};base64,${Buffer.concat(parts).toString('base64')}`;
  return success({ name, url, mime_type: mimeType, expires: 253_402_300_799 });
};
