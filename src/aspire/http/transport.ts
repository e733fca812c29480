import { toNetworkError } from './attempt';
import { createAgents } from './keepAliveAgents';
import { createNodeTransport } from './nodeTransport';
import type { System, Transport } from './types';

/** The real system: its clock, and HTTP over one pair of keep-alive agents. */
export function createSystem(): System {
  const agents = createAgents({ now: Date.now });
  const sendPlain = createNodeTransport(agents);
  const proxied = namesProxy(process.env);
  let byAxios: Promise<Transport> | undefined;
  const sendByAxios: Transport = async (request, timeoutMs) => {
    try {
      // Loaded on demand: axios is most of the code to load, and most processes never need it.
      byAxios ??= import('./axiosTransport').then(({ createAxiosTransport }) => createAxiosTransport(agents));
      return (await byAxios)(request, timeoutMs);
    } catch (error) {
      byAxios = undefined;
      return { fault: { ...toNetworkError(error), reached: 'no' } };
    }
  };
  const send: Transport = (request, timeoutMs) => {
    agents.dropIdleSockets();
    const plain = !request.stream && !request.bytes && !proxied;
    return plain ? sendPlain(request, timeoutMs) : sendByAxios(request, timeoutMs);
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

/** Whether the environment configures a proxy. Axios then sends every request, since it handles proxies and exceptions. */
function namesProxy(environment: NodeJS.ProcessEnv): boolean {
  return Object.keys(environment).some((name) => /^(https?|all)_proxy$/i.test(name));
}
