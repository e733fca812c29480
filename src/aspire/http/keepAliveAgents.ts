import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/**
 * A socket that has been idle for longer than this is not used again, in milliseconds. A frozen Lambda wakes up with
 * dead sockets, and a POST that fails on one cannot safely be sent again. A timer does not help, since the next call
 * after a thaw runs before it. So the idle time is checked when a call starts.
 */
export const maxIdleMs = 4_000;

const idleSince = new WeakMap<Duplex, number>();

type Options = { now: () => number };

function keepAlive<A extends HttpAgent>(agent: A, { now }: Options): A {
  const keep = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket: Duplex) => {
    idleSince.set(socket, now());
    // Node uses the result, although @types/node does not declare it: https://nodejs.org/api/http.html#agentkeepsocketalivesocket
    return keep(socket);
  };
  return agent;
}

export type Agents = ReturnType<typeof createAgents>;

/** The two keep-alive agents that all calls of a process share. */
export function createAgents({ now }: Options) {
  // Axios also sets TCP keep-alive to one minute. With a different value here, each call would change it twice.
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
