import { Readable } from 'node:stream';
import axios, { type AxiosInstance } from 'axios';
import { headersOf, readReply, withTimeout, type StartRequest } from './attempt';
import type { Agents } from './keepAliveAgents';
import { readLimited } from './readLimited';
import type { HttpReply, HttpRequest, Transport } from './types';

/** A transport over axios, which handles streams and proxies. */
export function createAxiosTransport({ httpAgent, httpsAgent }: Agents): Transport {
  const client = axios.create({
    httpAgent,
    httpsAgent,
    // Aspire's API does not redirect. Following a redirect could send the bearer to another host.
    maxRedirects: 0,
    maxBodyLength: Infinity,
    // -1 is no limit. Axios treats Infinity as a limit, and then wraps streams so that a waiting one cannot be destroyed.
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
    // False keeps axios from adding a content type to a request without a body.
    headers: { 'Content-Type': false, ...headersOf(request) },
    // The time limit is that of `withTimeout`. The timeout of axios only detects silence, so a trickling body would never end.
    transport: { request: start },
  });
  if (Buffer.isBuffer(data)) return readReply(status, headers, data);
  if (status >= 200 && status < 300) return { ...readReply(status, headers, Buffer.alloc(0)), body: data };
  const { chunks } = await readLimited(data, maxErrorBytes);
  return readReply(status, headers, Buffer.concat(chunks));
}

/** The body of an error response is read up to this size, in bytes. Real error messages are short. */
const maxErrorBytes = 1_000_000;
