import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A provider that keeps the bytes it gets as they come, and answers each request with all of them, in the body and in a header. */
export type RawUpstream = {
  readonly url: string;
  readonly host: string;
  /** Requests, byte for byte. */
  readonly received: string[];
  close(): Promise<void>;
};

export async function startRawUpstream(): Promise<RawUpstream> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let pending = '';
    socket.on('data', (part) => {
      pending += part.toString('latin1');
      for (let length = lengthOf(pending); length !== undefined; length = lengthOf(pending)) {
        const request = pending.slice(0, length);
        pending = pending.slice(length);
        received.push(request);
        const shown = request.replace(/[^\x20-\x7e]/g, ' ');
        const head = `HTTP/1.1 200 OK\r\nContent-Length: ${request.length}\r\nX-Echo: ${shown.slice(0, 4_000)}`;
        socket.write(`${head}\r\nContent-Type: text/plain\r\n\r\n${request}`, 'latin1');
      }
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    received,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** How long the first request in these bytes is; undefined while it is not whole. */
function lengthOf(bytes: string): number | undefined {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const start = head + 4;
  const headers = bytes.slice(0, head);
  if (/\r\ntransfer-encoding: *chunked/i.test(headers)) {
    const end = /(^|\r\n)0\r\n\r\n/.exec(bytes.slice(start));
    return end ? start + end.index + end[0].length : undefined;
  }
  const length = start + Number(/\r\ncontent-length: *(\d+)/i.exec(headers)?.[1] ?? 0);
  return bytes.length >= length ? length : undefined;
}
