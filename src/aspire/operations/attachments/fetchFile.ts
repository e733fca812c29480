import type { Readable } from 'node:stream';
import { loopbackOrigin } from '../../auth/environment';
import type { Session } from '../../client/session';
import { parseUrl } from '../../http/parseUrl';
import { isRedirect } from '../../http/redirect';
import type { HttpReply } from '../../http/types';
import { mimeTypeOf, unknownType } from './mimeType';
import { headBytes, otherContent } from './otherContent';

/** A file to fetch. `mimeType` is what the step before says of it. */
export type FileAddress = { name: string; url: string; mimeType?: string };

/** A file on its way, in base64 as it goes into JSON: pieces of ASCII. `size` is that of the file, in bytes. */
export type FetchedFile = { base64: Buffer[]; size: number };

/** Aspire documents no limit; this one keeps an upload well inside a Lambda's memory and Tray's 120 s. In bytes. */
export const maxFileBytes = 25 * 1024 * 1024;

/** How long a file may take to come, in milliseconds: the rest of the time is for sending it to Aspire. */
const fetchWithinMs = 45_000;

/** A storage may send on to where the file is; more hops than this are a circle. */
const maxRedirects = 5;

/**
 * Why there is no file to send, as a sentence for the builder. It never holds the file's address, which is a secret.
 * `passing`: the same address may give the file later.
 */
export type FileProblem = { problem: string; passing?: true };

/**
 * Fetches a file of Tray's and encodes it as it comes. Its address, and the few that it may redirect to, go without the
 * bearer. Never rejects.
 */
export async function fetchFile(
  { services, connection, deadline }: Session,
  file: FileAddress,
): Promise<FetchedFile | FileProblem> {
  const { name } = file;
  const until = Math.min(deadline, services.now() + fetchWithinMs);
  let url: string | undefined = file.url;
  for (let hops = 0; hops <= maxRedirects; hops++) {
    if (!isFetchable(url, connection.baseUrl)) return { problem: noAddress(name, hops > 0) };
    const request = { method: 'GET', url, headers: { Accept: '*/*' }, stream: true, wholeDeadline: true } as const;
    const outcome = await services.http.send(request, until);
    if ('fault' in outcome) return unreachable(name, outcome.fault.code);
    const { reply } = outcome;
    if (!isRedirect(reply)) return readFile(file, reply);
    url = parseUrl(reply.headers.location ?? '', url)?.href;
  }
  return { problem: `The address (url) of the file "${name}" leads from one to the next without an end. ${runAgain}` };
}

async function readFile(file: FileAddress, reply: HttpReply): Promise<FetchedFile | FileProblem> {
  const { name } = file;
  const problem = problemOf(name, reply);
  const told = Number(reply.headers['content-length'] ?? 0);
  const large = told > maxFileBytes ? { problem: tooLarge(name, told) } : undefined;
  if (problem ?? large) {
    reply.body?.destroy();
    return (problem ?? large) as FileProblem;
  }
  return encode(file, reply.headers['content-type'], reply.body ?? [Buffer.from(reply.text)]);
}

async function encode(
  { name, mimeType }: FileAddress,
  contentType: string | undefined,
  body: Readable | Iterable<Buffer>,
): Promise<FetchedFile | FileProblem> {
  const known = mimeTypeOf(name);
  const expected = known === unknownType ? (mimeType ?? known) : known;
  const base64: Buffer[] = [];
  let head: Buffer = Buffer.alloc(0);
  let size = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes)]);
      size += chunk.length;
      // Leaving the loop destroys the stream.
      if (size > maxFileBytes) return { problem: tooLarge(name) };
      // Only whole groups of three bytes have a base64 of their own.
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const usable = bytes.length - (bytes.length % 3);
      base64.push(Buffer.from(bytes.toString('base64', 0, usable), 'latin1'));
      rest = Buffer.from(bytes.subarray(usable));
    }
  } catch (error) {
    return unreachable(name, (error as { code?: string }).code ?? 'UNKNOWN');
  }
  if (size === 0) return { problem: `The file "${name}" is empty, and Aspire takes no empty files.` };
  const other = otherContent(head, expected, contentType);
  if (other) return { problem: `The address (url) of the file "${name}" gives ${other} in its place. ${runAgain}` };
  base64.push(Buffer.from(rest.toString('base64'), 'latin1'));
  return { base64, size };
}

/** `https` everywhere; `http` only on this machine, and only for a connection to an emulator there. */
function isFetchable(url: string | undefined, baseUrl: string): url is string {
  if (url === undefined) return false;
  if (parseUrl(url)?.protocol === 'https:') return true;
  return loopbackOrigin(url) !== undefined && loopbackOrigin(baseUrl) !== undefined;
}

function noAddress(name: string, redirected: boolean): string {
  return redirected
    ? `The address (url) of the file "${name}" leads to one that does not begin with https://. ${runAgain}`
    : `The address (url) of the file "${name}" must begin with https://. Use a file of an earlier step.`;
}

const runAgain = 'Check its address (url), or run the step that makes the file again.';

/** What is wrong with the reply; undefined where it is the file. */
function problemOf(name: string, { status }: HttpReply): FileProblem | undefined {
  if (status === 200 || status === 203 || status === 204) return undefined;
  if (status === 206) {
    return { problem: `The address (url) of the file "${name}" gives only a part of it (status 206). ${runAgain}` };
  }
  if (status === 202 || status === 408 || status === 429 || status >= 500) {
    const problem = `The file "${name}" cannot be fetched from its address just now (status ${status}).`;
    return { problem, passing: true };
  }
  const expired = [400, 401, 403, 404, 410].includes(status);
  const why = expired
    ? "Tray's files expire after some hours: run the step that makes the file again, in the same run as this one."
    : 'Run the step that makes the file again.';
  return { problem: `The file "${name}" can no longer be fetched from its address (status ${status}). ${why}` };
}

/** Faults of the way that may be gone the next time. */
const passingFaults = /^(TIMEOUT|ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|Z_BUF_ERROR)$/;

function unreachable(name: string, code: string): FileProblem {
  const why =
    code === 'TIMEOUT' ? `did not come within ${fetchWithinMs / 1000} seconds` : `could not be fetched (${code})`;
  return { problem: `The file "${name}" ${why}. ${runAgain}`, ...(passingFaults.test(code) ? { passing: true } : {}) };
}

function tooLarge(name: string, bytes?: number): string {
  const size = bytes === undefined ? `larger than ${inMegabytes(maxFileBytes)}` : `${inMegabytes(bytes)} large`;
  return `The file "${name}" is ${size}; at most ${inMegabytes(maxFileBytes)} can be uploaded. Make it smaller, or upload it in Aspire.`;
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
