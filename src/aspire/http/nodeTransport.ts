import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, unzip } from 'node:zlib';
import { headersOf, readReply, withTimeout, type StartRequest } from './attempt';
import type { Agents } from './keepAliveAgents';
import type { HttpReply, HttpRequest, Transport } from './types';

/** The content encodings that a request accepts. */
const encodings = 'gzip, br';

/** The decompressors, including those for encodings that some servers send without being offered them. */
const decompressors = new Map([
  ['gzip', promisify(unzip)],
  ['x-gzip', promisify(unzip)],
  ['deflate', promisify(unzip)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * A transport over Node's own HTTP, for text bodies only. Nearly every call has text bodies, and axios would take longer
 * for one than the rest of the connector together.
 */
export function createNodeTransport(agents: Agents): Transport {
  return (request, timeoutMs) => withTimeout(timeoutMs, request, (start) => attempt(request, agents, start));
}

function attempt(request: HttpRequest, { httpAgent, httpsAgent }: Agents, start: StartRequest): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    const { protocol, hostname, port, pathname, search } = new URL(request.url);
    const options = {
      protocol,
      // Node takes an IPv6 address without the brackets that a URL has.
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
  const decompressor = decompressors.get(headers['content-encoding']?.toLowerCase() ?? '');
  const bytes = decompressor && body.length > 0 ? await decompressor(body) : body;
  return readReply(statusCode, headers, bytes);
}
