import { Readable } from 'node:stream';
import axios, { type AxiosInstance } from 'axios';
import type { Agents } from './keepAliveAgents';
import type { HttpReply, HttpRequest, Transport } from './types';
import type { ProxyResolver } from './proxy';
import { readReply } from './readReply';
import { headersOf, withTimeout, type StartRequest } from './attempt';

/** Sends and receives streams, and goes through proxies: over axios, which knows how to do both. */
export function createAxiosTransport({ httpAgent, httpsAgent }: Agents, proxyFor: ProxyResolver): Transport {
  const client = axios.create({
    httpAgent,
    httpsAgent,
    // An API that redirects is not the one we know; following would hand the bearer to a stranger.
    maxRedirects: 0,
    maxBodyLength: Infinity,
    // No limit. Infinity would be one to axios, and it would wrap streams so that they cannot be destroyed while they wait.
    maxContentLength: -1,
    // Axios forgives a compressed body whose end is missing.
    decompress: false,
    responseType: 'stream',
    transformRequest: [(body: unknown) => body],
    transformResponse: [(body: unknown) => body],
    validateStatus: () => true,
  });
  return (request, timeoutMs) => withTimeout(timeoutMs, request, (start) => attempt(request, client, proxyFor, start));
}

async function attempt(
  request: HttpRequest,
  client: AxiosInstance,
  proxyFor: ProxyResolver,
  start: StartRequest,
): Promise<HttpReply> {
  const { status, headers, data } = await client.request<Readable>({
    method: request.method,
    url: request.url,
    data: request.bytes ? Readable.from(request.bytes, { objectMode: false }) : request.body,
    // False keeps axios from naming a content type for a request without a body.
    headers: { 'Content-Type': false, ...headersOf(request) },
    proxy: proxyFor(request.url) ?? false,
    // Neither axios' own timeout, which watches for silence only, so that a trickling body would never end, nor its signal.
    transport: { request: start },
  });
  return readReply({ status, headers, body: data }, request);
}
