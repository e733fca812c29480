import { createAgents } from './agents';
import type { Send, World } from './exchange';
import { createPlainSend } from './plainSend';
import { faultOf } from './transport';

/** The world as it is: the system's clock, and HTTP over one pair of keep-alive agents. */
export function createWorld(): World {
  const agents = createAgents({ now: Date.now });
  const sendPlain = createPlainSend(agents);
  const proxied = namesProxy(process.env);
  let byAxios: Promise<Send> | undefined;
  const sendByAxios: Send = async (request, timeoutMs) => {
    try {
      // A good part of all that there would be to load, which most processes can do without.
      byAxios ??= import('./axiosSend').then(({ createAxiosSend }) => createAxiosSend(agents));
      return (await byAxios)(request, timeoutMs);
    } catch (error) {
      byAxios = undefined;
      return { fault: { ...faultOf(error), reached: 'no' } };
    }
  };
  const send: Send = (request, timeoutMs) => {
    agents.dropIdleSockets();
    const plain = !request.stream && !request.bytes && !proxied;
    return plain ? sendPlain(request, timeoutMs) : sendByAxios(request, timeoutMs);
  };
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return { now: Date.now, random: Math.random, sleep, send };
}

/** Axios knows how to go through a proxy, and to which hosts not to. */
function namesProxy(environment: NodeJS.ProcessEnv): boolean {
  return Object.keys(environment).some((name) => /^(https?|all)_proxy$/i.test(name));
}
