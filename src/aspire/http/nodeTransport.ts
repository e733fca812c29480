import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, unzip } from 'node:zlib';
import type { Agents } from './keepAliveAgents';
import type { HttpReply, HttpRequest, Transport } from './types';
import { headersOf, readReply, withTimeout, type StartRequest } from './attempt';

/** How a reply may be packed, as the server is told. */
const encodings = 'gzip, br';

/** How to unpack it, with what some send all the same. */
const decompress = new Map([
  ['gzip', promisify(unzip)],
  ['x-gzip', promisify(unzip)],
  ['deflate', promisify(unzip)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * Sends a text and gets a text, over Node's own HTTP. Nearly every call is of this kind, and axios would take longer for it
 * than all the rest of the connector.
 */
export function createNodeTransport(agents: Agents): Transport {
  return (request, timeoutMs) => withTimeout(timeoutMs, request, (start) => attempt(request, agents, start));
}

function attempt(request: HttpRequest, { httpAgent, httpsAgent }: Agents, start: StartRequest): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    const { protocol, hostname, port, pathname, search } = new URL(request.url);
    const options = {
      protocol,
      // An IPv6 address stands in brackets only where a port may follow it.
      hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
      port,
      path: pathname + search,
      method: request.method,
      headers: { 'Accept-Encoding': encodings, ...headersOf(request) },
      agent: protocol === 'https:' ? httpsAgent : httpAgent,
    };
    const sent = start(options, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => void chunks.push(chunk));
      reply.on('error', reject);
      reply.once('end', () => resolve(read(reply, Buffer.concat(chunks))));
    });
    sent.on('error', reject);
    sent.end(request.body);
  });
}

async function read({ statusCode = 0, headers }: IncomingMessage, body: Buffer): Promise<HttpReply> {
  const unpacking = decompress.get(headers['content-encoding']?.toLowerCase() ?? '');
  const bytes = unpacking && body.length > 0 ? await unpacking(body) : body;
  return readReply(statusCode, headers, bytes);
}
