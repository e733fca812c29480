import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.ts';
import type { Process, Replicas } from './replicas.ts';

export type Answer = {
  status: number;
  /** Parsed where it is JSON, else the text. */
  body: unknown;
  /** The code of an error of the gateway. */
  code?: string;
};

/** What became of a call: an answer, or a cut connection. `byKill`: its replica was killed, so that nothing can be told of it. */
export type Outcome = Answer | { cut: string; byKill: boolean };

export type Call = {
  method?: string;
  path: string;
  body?: object;
  headers?: Readonly<Record<string, string>>;
};

/** A client of the gateway that asks any replica, as behind a load balancer. */
export type Client = {
  ask(random: Random, call: Call): Promise<Outcome>;
  askOne(process: Process, call: Call): Promise<Outcome>;
};

/** The longest that a call may take: an operation has 100 s. */
const patienceMs = 150_000;

export function createClient(replicas: Pick<Replicas, 'running'>, key: string): Client {
  const askOne: Client['askOne'] = async (process, { method = 'GET', path, body, headers = {} }) => {
    try {
      const answer = await fetch(`${process.served.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(patienceMs),
      });
      const parsed = parse(await answer.text());
      const { code } = (parsed ?? {}) as { code?: unknown };
      return { status: answer.status, body: parsed, ...(answer.ok || typeof code !== 'string' ? {} : { code }) };
    } catch (error) {
      // The news of a kill may come a moment after the cut.
      await sleep(50);
      const { message, cause } = error as Error;
      return { cut: `${message} ${cause instanceof Error ? cause.message : ''}`.trim(), byKill: process.isKilled };
    }
  };
  return {
    askOne,
    async ask(random, call) {
      while (replicas.running.length === 0) await sleep(100);
      return askOne(random.pick(replicas.running), call);
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
