import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/**
 * A socket that has been idle for longer than this is not used again, in milliseconds. A frozen Lambda wakes up with
 * dead sockets, and a POST that dies on one cannot be sent a second time safely. Timers do not tell: after a thaw the
 * next call runs before they do, so the age is looked at when a call begins.
 */
export const maxIdleMs = 4_000;

const idleSince = new WeakMap<Duplex, number>();

type Options = { now: () => number };

function keepAlive<A extends HttpAgent>(agent: A, { now }: Options): A {
  const keep = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket: Duplex) => {
    idleSince.set(socket, now());
    // @types/node declares no result, Node decides by it: https://nodejs.org/api/http.html#agentkeepsocketalivesocket
    return keep(socket);
  };
  return agent;
}

export type Agents = ReturnType<typeof createAgents>;

/** The two keep-alive agents that every call of a process shares. */
export function createAgents({ now }: Options) {
  // Axios asks for TCP keep-alive after a minute, too: were it another time, each call would change the socket's twice.
  const settings = { keepAlive: true, keepAliveMsecs: 60_000, scheduling: 'lifo', maxFreeSockets: 64 } as const;
  const agents = [keepAlive(new HttpAgent(settings), { now }), keepAlive(new HttpsAgent(settings), { now })] as const;
  const [httpAgent, httpsAgent] = agents;
  return {
    httpAgent,
    httpsAgent,
    /** Closes the sockets that have been idle for too long. */
    dropIdleSockets(): void {
      const oldest = now() - maxIdleMs;
      for (const agent of agents) {
        for (const sockets of Object.values(agent.freeSockets)) {
          for (const socket of sockets ?? []) if ((idleSince.get(socket) ?? 0) < oldest) socket.destroy();
        }
      }
    },
  };
}
