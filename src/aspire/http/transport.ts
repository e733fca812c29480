import { toNetworkError } from './attempt';
import { createAgents } from './keepAliveAgents';
import { createNodeTransport } from './nodeTransport';
import { createProxyResolver, type ProxyResolver } from './proxy';
import type { HttpRequest, System, Transport } from './types';

/** The real system: its clock, and HTTP over one pair of keep-alive agents. */
export function createSystem(): System {
  const agents = createAgents({ now: Date.now });
  const sendPlain = createNodeTransport(agents);
  const proxyFor = createProxyResolver(process.env);
  let byAxios: Promise<Transport> | undefined;
  const sendByAxios: Transport = async (request, timeoutMs) => {
    try {
      // Axios is most of what there is to load, and most processes never need it.
      byAxios ??= import('./axiosTransport').then(({ createAxiosTransport }) => createAxiosTransport(agents, proxyFor));
      return (await byAxios)(request, timeoutMs);
    } catch (error) {
      byAxios = undefined;
      return { fault: { ...toNetworkError(error), reached: 'no' } };
    }
  };
  const send: Transport = (request, timeoutMs) => {
    agents.dropIdleSockets();
    return isPlain(request, proxyFor) ? sendPlain(request, timeoutMs) : sendByAxios(request, timeoutMs);
  };
  return { now: Date.now, random: Math.random, sleep, send };
}

/** Resolves after a time, or as soon as the signal aborts. */
function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
}

/** Text for text, and no proxy on the way. A proxy whose address is wrong is left to axios, where it ends as a fault. */
function isPlain({ url, stream, bytes }: HttpRequest, proxyFor: ProxyResolver): boolean {
  if (stream || bytes) return false;
  try {
    return proxyFor(url) === undefined;
  } catch {
    return false;
  }
}
