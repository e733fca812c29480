import type { FastifyReply } from 'fastify';
import type { Fault } from '../admin/faults';
import { noteReply, type JournalEntry } from '../admin/requestJournal';
import type { ApiResponse } from '../model/apiResponse';

/** Sends a response as Aspire does: as JSON, unless its headers name another content type. */
function sendResponse(reply: FastifyReply, response: ApiResponse): FastifyReply {
  const { text, headers } = serialize(response);
  void reply.code(response.status).headers(headers);
  return text === undefined ? reply.send() : reply.serializer(String).send(text);
}

/** Sends a response and notes its status in the journal. */
export function finish(reply: FastifyReply, entry: JournalEntry, response: ApiResponse): FastifyReply {
  noteReply(entry, response.status);
  return sendResponse(reply, response);
}

/** Sends a response with a delivery fault: a slow body, a truncated one, or a connection cut in the middle. */
export async function sendFaulty(reply: FastifyReply, response: ApiResponse, fault: Fault): Promise<FastifyReply> {
  const { text = '', headers } = serialize(response);
  const whole = Buffer.from(text);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  const body = fault.truncate === true || fault.reset === 'mid-body' ? half : whole;
  const announced = fault.reset === 'mid-body' ? whole : body;

  reply.hijack();
  const { raw } = reply;
  raw.writeHead(response.status, { ...headers, 'content-length': announced.length });
  raw.flushHeaders();
  const chunks = chunksOf(body, fault.slowBodyMs === undefined ? 1 : slowBodyChunks);
  for (const [index, chunk] of chunks.entries()) {
    if (fault.slowBodyMs !== undefined) await delay(fault.slowBodyMs / chunks.length);
    if (raw.destroyed) return reply;
    // The last chunk must have left before the connection is cut.
    await new Promise<void>((resolve) => raw.write(chunk, () => resolve()));
    if (index === 0) raw.socket?.setNoDelay(true);
  }
  if (fault.reset === 'mid-body') raw.socket?.destroy();
  else raw.end();
  return reply;
}

/** Whether a fault changes how a response is delivered, and not only its content. */
export function isDeliveryFault({ slowBodyMs, truncate, reset }: Fault): boolean {
  return slowBodyMs !== undefined || truncate === true || reset === 'mid-body';
}

const slowBodyChunks = 10;

function chunksOf(body: Buffer, count: number): Buffer[] {
  const length = Math.max(1, Math.ceil(body.length / count));
  return Array.from({ length: Math.ceil(body.length / length) }, (_, index) =>
    body.subarray(index * length, (index + 1) * length),
  );
}

/** Waits in real time, not by the emulator's clock. */
export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function serialize({ body, headers = {} }: ApiResponse): { text?: string; headers: Readonly<Record<string, string>> } {
  if (body === undefined) return { headers };
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (typed && typeof body === 'string') return { text: body, headers };
  if (typed) return { text: JSON.stringify(body), headers };
  return { text: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } };
}
