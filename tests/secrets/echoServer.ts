import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A received request: the parts that may contain a secret, each as one text. */
export type Received = { method: string; url: string; headers: string; authorization: string; body: string };

/** Writes the response to a request. */
export type Reply = (response: ServerResponse, received: Received) => void;

/** A server that uses the current reply for every request. */
export type EchoServer = {
  url: string;
  received: Received[];
  answer: (reply: Reply) => void;
  close: () => Promise<void>;
};

export async function startEchoServer(): Promise<EchoServer> {
  let reply: Reply = (response) => response.end();
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = receivedOf(request, Buffer.concat(chunks).toString('utf8'));
      received.push(one);
      reply(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: (next) => {
      reply = next;
      received.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

function receivedOf({ method = '', url = '', headers }: IncomingMessage, body: string): Received {
  const others = Object.entries(headers).filter(([name]) => name !== 'authorization');
  return {
    method,
    url,
    headers: others.map(([name, value]) => `${name}: ${String(value)}`).join(' '),
    authorization: headers.authorization ?? '',
    body,
  };
}
