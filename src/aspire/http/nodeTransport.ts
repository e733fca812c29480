import type { Agents } from './keepAliveAgents';
import type { HttpReply, HttpRequest, Transport } from './types';
import { readReply } from './readReply';
import { headersOf, withTimeout, type StartRequest } from './attempt';

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
      headers: headersOf(request),
      agent: protocol === 'https:' ? httpsAgent : httpAgent,
    };
    const sent = start(options, (reply) => {
      resolve(readReply({ status: reply.statusCode ?? 0, headers: reply.headers, body: reply }, request));
    });
    sent.on('error', reject);
    sent.end(request.body);
  });
}
