import { Readable } from 'node:stream';
import axios, { type AxiosInstance } from 'axios';
import type { Agents } from './keepAliveAgents';
import type { HttpReply, HttpRequest, Transport } from './types';
import { readLimited } from './readLimited';
import { headersOf, readReply, withTimeout, type StartRequest } from './attempt';

/** Sends and receives streams, and goes through proxies: over axios, which has thought of everything. */
export function createAxiosTransport({ httpAgent, httpsAgent }: Agents): Transport {
  const client = axios.create({
    httpAgent,
    httpsAgent,
    // An API that redirects is not the one we know; following would hand the bearer to a stranger.
    maxRedirects: 0,
    maxBodyLength: Infinity,
    // No limit. Infinity would be one to axios, and it would wrap streams so that they cannot be destroyed while they wait.
    maxContentLength: -1,
    transformRequest: [(body: unknown) => body],
    transformResponse: [(body: unknown) => body],
    validateStatus: () => true,
  });
  return (request, timeoutMs) => withTimeout(timeoutMs, request, (start) => attempt(request, client, start));
}

async function attempt(request: HttpRequest, client: AxiosInstance, start: StartRequest): Promise<HttpReply> {
  const { status, headers, data } = await client.request<Buffer | Readable>({
    method: request.method,
    url: request.url,
    data: request.bytes ? Readable.from(request.bytes, { objectMode: false }) : request.body,
    responseType: request.stream ? 'stream' : 'arraybuffer',
    // False keeps axios from naming a content type for a request without a body.
    headers: { 'Content-Type': false, ...headersOf(request) },
    // Neither axios' own timeout, which watches for silence only, so that a trickling body would never end, nor its signal.
    transport: { request: start },
  });
  if (Buffer.isBuffer(data)) return readReply(status, headers, data);
  if (status >= 200 && status < 300) return { ...readReply(status, headers, Buffer.alloc(0)), body: data };
  const { chunks } = await readLimited(data, maxErrorBytes);
  return readReply(status, headers, Buffer.concat(chunks));
}

/** What a refusal says is short; more than this of it, in bytes, is not read. */
const maxErrorBytes = 1_000_000;
