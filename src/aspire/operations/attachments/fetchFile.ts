import type { Readable } from 'node:stream';
import { loopbackOrigin } from '../../auth/environment';
import type { Session } from '../../client/session';
import type { HttpReply } from '../../http/types';

/** A file as base64, in chunks of ASCII, ready to be put into JSON. `size` is the size of the file in bytes. */
export type FetchedFile = { base64: Buffer[]; size: number };

/** In bytes. Aspire documents no limit; with this one an upload stays well within a Lambda's memory and Tray's 120 s. */
export const maxFileBytes = 25 * 1024 * 1024;

/** The time limit for fetching a file, in milliseconds. The rest of the run is for sending it to Aspire. */
const fetchWithinMs = 45_000;

/** Why there is no file, as a sentence for the builder. It never contains the file's URL, which is a secret. */
type Problem = { problem: string };

/**
 * Fetches a file from Tray's storage and encodes it as it arrives. The request has no bearer, and redirects are not
 * followed. Never rejects.
 */
export async function fetchFile(
  { services, connection, deadline }: Session,
  { name, url }: { name: string; url: string },
): Promise<FetchedFile | Problem> {
  if (!isFetchable(url, connection.baseUrl)) {
    return {
      problem: `The address (url) of the file "${name}" must begin with https://. Use a file of an earlier step.`,
    };
  }
  const until = Math.min(deadline, services.now() + fetchWithinMs);
  const request = { method: 'GET', url, headers: { Accept: '*/*' }, stream: true, wholeDeadline: true } as const;
  const outcome = await services.http.send(request, until);
  if ('fault' in outcome) return unreachable(name, outcome.fault.code);
  const { reply } = outcome;
  if (reply.status < 200 || reply.status >= 300) return { problem: refused(name, reply) };
  if (!reply.body) return encode(name, [Buffer.from(reply.text)]);
  const declaredSize = Number(reply.headers['content-length'] ?? 0);
  if (declaredSize > maxFileBytes) {
    reply.body.destroy();
    return { problem: tooLarge(name, declaredSize) };
  }
  return encode(name, reply.body);
}

async function encode(name: string, body: Readable | Iterable<Buffer>): Promise<FetchedFile | Problem> {
  const base64: Buffer[] = [];
  let size = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Leaving the loop destroys the stream.
      if (size > maxFileBytes) return { problem: tooLarge(name) };
      // Base64 encodes groups of three bytes; the bytes of an incomplete group wait for the next chunk.
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const usable = bytes.length - (bytes.length % 3);
      base64.push(Buffer.from(bytes.toString('base64', 0, usable), 'latin1'));
      rest = Buffer.from(bytes.subarray(usable));
    }
  } catch (error) {
    return unreachable(name, (error as { code?: string }).code ?? 'UNKNOWN');
  }
  if (size === 0) return { problem: `The file "${name}" is empty, and Aspire takes no empty files.` };
  base64.push(Buffer.from(rest.toString('base64'), 'latin1'));
  return { base64, size };
}

/** `https` is always allowed; `http` only on this machine, and only if the connection is to an emulator there. */
function isFetchable(url: string, baseUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  if (new URL(url).protocol === 'https:') return true;
  return loopbackOrigin(url) !== undefined && loopbackOrigin(baseUrl) !== undefined;
}

function refused(name: string, { status }: HttpReply): string {
  const expired = [400, 401, 403, 404, 410].includes(status);
  const why = expired
    ? "Tray's files expire after some hours: run the step that makes the file again, in the same run as this one."
    : 'Run the step that makes the file again.';
  return `The file "${name}" can no longer be fetched from its address (status ${status}). ${why}`;
}

function unreachable(name: string, code: string): Problem {
  const why =
    code === 'TIMEOUT' ? `did not come within ${fetchWithinMs / 1000} seconds` : `could not be fetched (${code})`;
  return { problem: `The file "${name}" ${why}. Check its address (url), or run the step that makes the file again.` };
}

function tooLarge(name: string, bytes?: number): string {
  const size = bytes === undefined ? `larger than ${inMegabytes(maxFileBytes)}` : `${inMegabytes(bytes)} large`;
  return `The file "${name}" is ${size}; at most ${inMegabytes(maxFileBytes)} can be uploaded. Make it smaller, or upload it in Aspire.`;
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
