import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveCommands } from '../harness/program.ts';

/** The most that a stream asks for, in bytes. */
const chunk = Buffer.alloc(65_536, 'x');

// A resource server that answers `/<bytes>` with so many bytes, a large answer piece by piece.
const small = new Map<number, Buffer>();
const server = createServer((request, response) => {
  const size = Number(request.url?.slice(1));
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
  if (size <= 2_000_000) {
    const body = small.get(size) ?? Buffer.alloc(size, 'x');
    small.set(size, body);
    return void response.end(body);
  }
  let left = size;
  const write = () => {
    while (left > 0) {
      const part = left < chunk.length ? chunk.subarray(0, left) : chunk;
      left -= part.length;
      if (!response.write(part)) return void response.once('drain', write);
    }
    response.end();
  };
  write();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
serveCommands({ host, url: `http://${host}` }, {}, () => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
