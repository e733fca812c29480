import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CallbackQuery, ConnectionInput } from '../src/connections/types.ts';
import type { DatabaseConnection } from '../src/database/database.ts';
import type { FaultPoint } from '../src/system.ts';

export type ReplicaOptions = {
  connection: DatabaseConnection;
  hosts?: readonly string[];
  aspireBaseUrl?: string;
};

type Of = { organisation: string; name: string };

export type ReplicaCommand =
  | { do: 'fault'; point: FaultPoint; how: 'kill' | 'freeze' | 'none' }
  | (Of & { do: 'bearer'; rejected?: string })
  | (Of & { do: 'refresh' })
  | { do: 'callback'; name: string; query: CallbackQuery }
  | { do: 'create'; organisation: string; input: ConnectionInput }
  | { do: 'sweep' }
  | { do: 'clock'; off: number }
  | { do: 'log' }
  | { do: 'close' };

export type ReplicaAnswer = { id: number; value: unknown } | { id: number; error: string };

/** A replica in a process of its own. */
export type Replica = {
  readonly pid: number;
  /** Resolves with the value. Rejects with the error's code, or with `died` if the process is killed. */
  call<T = unknown>(command: ReplicaCommand): Promise<T>;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
  /** Resolves when the process is frozen (SIGSTOP). */
  frozen(): Promise<void>;
  thaw(): void;
  kill(): Promise<void>;
  /** Ends it as a graceful stop does. */
  close(): Promise<void>;
};

/** Starts a replica and waits until it takes commands. */
export async function startReplica(options: ReplicaOptions): Promise<Replica> {
  const file = fileURLToPath(new URL('killable.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const wait = (id: number) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void gone.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('died'));
    waiting.clear();
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer = JSON.parse(line) as ReplicaAnswer;
    const caller = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) caller?.reject(new Error(answer.error));
    else caller?.resolve(answer.value);
  });
  await wait(0);
  let lastId = 0;
  const replica: Replica = {
    pid: child.pid ?? 0,
    gone,
    call<T>(command: ReplicaCommand) {
      const id = ++lastId;
      const answer = wait(id) as Promise<T>;
      child.stdin.write(`${JSON.stringify({ id, ...command })}\n`);
      return answer;
    },
    async frozen() {
      while (stateOf(child) !== 'T') await new Promise((resolve) => setTimeout(resolve, 20));
    },
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      await Promise.race([replica.call({ do: 'close' }).catch(() => undefined), gone]);
      await gone;
    },
  };
  return replica;
}

/** `T` while a process is stopped by a signal. */
function stateOf({ pid }: ChildProcess): string | undefined {
  return /\) (\w) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
}
