import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { HttpClient } from '../../../src/aspire/http/types';
import { GatewayError } from '../errors.ts';
import type { RunnableEntry } from './catalog.ts';

/** A file that came with a call, in memory. */
export type UploadedFile = {
  /** The input's field that it is meant for. */
  field: string;
  name: string;
  mimeType: string;
  content: Buffer[];
  size: number;
  /** What tells two files apart that have one name. */
  sha256: string;
};

/** A file from what came of it. */
export function uploadedFile(field: string, name: string, mimeType: string, content: Buffer[]): UploadedFile {
  const hash = createHash('sha256');
  let size = 0;
  for (const part of content) {
    hash.update(part);
    size += part.length;
  }
  return { field, name: cleanName(name), mimeType: cleanType(mimeType), content, size, sha256: hash.digest('hex') };
}

/** Never resolved: a file of this host is in memory. */
const host = 'https://upload.invalid/';

/**
 * Puts the files of a call where the operation looks for files: the field gets a file object as in Tray, whose address only
 * the HTTP client of this run knows. Throws `invalid_input` for a file that has no place.
 */
export function offerUploads(
  entry: Pick<RunnableEntry, 'name' | 'kind'>,
  { input, files = [] }: { input: Readonly<Record<string, unknown>>; files?: readonly UploadedFile[] },
): { input: Readonly<Record<string, unknown>>; http: (client: HttpClient) => HttpClient } {
  const byUrl = new Map<string, UploadedFile>();
  const filled: Record<string, unknown> = { ...input };
  for (const file of files) {
    const { field, name, mimeType } = file;
    if (entry.kind !== 'uploadFile') throw misplaced(field, `${entry.name} takes no files`);
    if (Object.hasOwn(filled, field)) throw misplaced(field, `The input has the field ${field} already`);
    if (file.size === 0) throw misplaced(field, `The file "${name}" is empty`);
    const url = host + randomUUID();
    byUrl.set(url, file);
    filled[field] = { name, url, mime_type: mimeType, expires: 253_402_300_799 };
  }
  if (byUrl.size === 0) return { input, http: (client) => client };
  return {
    input: filled,
    http: (client) => ({
      send(request, deadline) {
        const file = byUrl.get(request.url);
        if (!file) return client.send(request, deadline);
        const headers = { 'content-type': file.mimeType, 'content-length': String(file.size) };
        const body = Readable.from(released(file.content), { objectMode: false });
        return Promise.resolve({ reply: { status: 200, headers, text: '', size: 0, body }, attempts: 1 });
      },
    }),
  };
}

/** Each part is let go of once it was read. */
function* released(parts: Buffer[]): Generator<Buffer> {
  for (let part = parts.shift(); part; part = parts.shift()) yield part;
}

/** The last part of a path, without what a file system or a header could take for something else. */
export function cleanName(name: string): string {
  const plain = withoutEdges(
    name
      .normalize('NFC')
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
      .replace(/^.*[/\\]/s, '')
      .replace(/[<>:"|?*]/g, '_'),
  );
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - extension.length)].slice(0, 150).join('');
  return stem + extension || 'file';
}

/** Without dots and blanks at both ends. */
function withoutEdges(text: string): string {
  const isEdge = (at: number) => /[\s.]/.test(text[at] ?? '');
  let [start, end] = [0, text.length];
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return text.slice(start, end);
}

/** A type without parameters; what is none counts as unknown. */
function cleanType(type: string): string {
  const plain = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,100}$/.test(plain) ? plain : 'application/octet-stream';
}

function misplaced(field: string, message: string): GatewayError {
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field, message }] });
}
