import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that a resource server got. */
export type Received = { method: string; url: string; headers: IncomingMessage['headers']; body: string };

type Respond = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A resource server over real HTTP that remembers what it got. */
export type Upstream = {
  readonly url: string;
  /** `host:port`, for the list of private hosts. */
  readonly host: string;
  readonly received: Received[];
  /** What it answers from now on. */
  respond(respond: Respond): void;
  /** Takes requests before their bodies were read. Undefined takes it back. */
  raw(handle: ((request: IncomingMessage, response: ServerResponse) => void) | undefined): void;
  close(): Promise<void>;
};

export async function startUpstream(): Promise<Upstream> {
  const received: Received[] = [];
  let handle: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  let answer: Respond = (_request, response) => void response.end('ok');
  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    if (handle) return handle(request, response);
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const body = Buffer.concat(parts).toString();
    received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    answer(request, response, body);
  };
  const server = createServer((request, response) => {
    onRequest(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    received,
    respond: (next) => void (answer = next),
    raw: (next) => void (handle = next),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
