import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { toNetworkError } from '../../src/aspire/http/attempt';
import { createSystem } from '../../src/aspire/http/transport';
import type { HttpRequest } from '../../src/aspire/http/types';

const servers: { close(): void; closeAllConnections?(): void }[] = [];

/** Closes every server that a test has started. */
export function closeServers(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
}

export async function listening(server: Pick<Server, 'listen' | 'address' | 'close' | 'once'>): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const serve = (answer: RequestListener) => listening(createHttpServer(answer));

/** A server that answers each connection with these bytes, whatever they are. Tells what it got, and when all is closed. */
export async function serveBytes(bytes: string | Buffer, { thenClose = false } = {}) {
  const got: Buffer[] = [];
  let open = 0;
  const url = await listening(
    createTcpServer((socket) => {
      open += 1;
      socket.on('error', () => undefined);
      socket.on('close', () => (open -= 1));
      socket.on('data', (chunk) => got.push(chunk));
      socket.once('data', () => (thenClose ? socket.end(bytes) : socket.write(bytes)));
    }) as unknown as Server,
  );
  const closed = async () => {
    while (open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { url, got: () => Buffer.concat(got), closed };
}

/** A text for a text goes one way, streams go another. */
export const ways: [string, Partial<HttpRequest>][] = [
  ['a text', {}],
  ['a stream', { stream: true }],
  ['bytes', { method: 'POST', bytes: [Buffer.from('[1,'), Buffer.from('2]')] }],
];

/** The whole text of a reply, or the fault. */
export async function sent(request: Partial<HttpRequest> & { url: string }, timeoutMs = 5_000) {
  const outcome = await createSystem().send({ method: 'GET', ...request }, timeoutMs);
  if ('fault' in outcome) return outcome.fault;
  const { body } = outcome.reply;
  return { status: outcome.reply.status, text: body ? await text(body) : outcome.reply.text };
}

/** The same, where the fault of a stream comes while it is read. */
export async function read(request: Partial<HttpRequest> & { url: string }) {
  return sent(request).catch((error: unknown) => toNetworkError(error));
}
