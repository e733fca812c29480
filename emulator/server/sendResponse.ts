import type { FastifyReply } from 'fastify';
import type { Answer } from '../model/apiResponse';
import type { Fault } from '../admin/faults';

/** Sends an answer as Aspire does: JSON, unless its headers say that it is something else. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  const { text, headers } = written(answer);
  void reply.code(answer.status).headers(headers);
  return text === undefined ? reply.send() : reply.serializer(String).send(text);
}

/** Sends an answer badly: late in its body, cut short, or with the connection cut in the middle. */
export async function sendBadly(reply: FastifyReply, answer: Answer, fault: Fault): Promise<FastifyReply> {
  const { text = '', headers } = written(answer);
  const whole = Buffer.from(text);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  const body = fault.truncate === true || fault.reset === 'mid-body' ? half : whole;
  const announced = fault.reset === 'mid-body' ? whole : body;

  reply.hijack();
  const { raw } = reply;
  raw.writeHead(answer.status, { ...headers, 'content-length': announced.length });
  raw.flushHeaders();
  const sent = piecesOf(body, fault.slowBodyMs === undefined ? 1 : pieces);
  for (const [index, piece] of sent.entries()) {
    if (fault.slowBodyMs !== undefined) await pause(fault.slowBodyMs / sent.length);
    if (raw.destroyed) return reply;
    // The last piece must have left before the connection is cut.
    await new Promise<void>((resolve) => raw.write(piece, () => resolve()));
    if (index === 0) raw.socket?.setNoDelay(true);
  }
  if (fault.reset === 'mid-body') raw.socket?.destroy();
  else raw.end();
  return reply;
}

/** Whether a fault concerns how an answer is sent, and not only which. */
export function isSentBadly({ slowBodyMs, truncate, reset }: Fault): boolean {
  return slowBodyMs !== undefined || truncate === true || reset === 'mid-body';
}

const pieces = 10;

function piecesOf(body: Buffer, count: number): Buffer[] {
  const length = Math.max(1, Math.ceil(body.length / count));
  return Array.from({ length: Math.ceil(body.length / length) }, (_, index) =>
    body.subarray(index * length, (index + 1) * length),
  );
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function written({ body, headers = {} }: Answer): { text?: string; headers: Readonly<Record<string, string>> } {
  if (body === undefined) return { headers };
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (typed && typeof body === 'string') return { text: body, headers };
  if (typed) return { text: JSON.stringify(body), headers };
  return { text: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } };
}
