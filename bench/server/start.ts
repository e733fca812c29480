import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** How the server behaves; a fault rate of 0.02 spoils two of a hundred replies. */
export type Settings = { latencyMs: number; refreshMs: number; faultRate: number };

/** What the server has been asked since it started. */
export type Counts = { requests: number; refreshes: number };

/** What its parent tells it. It answers each with its counts. */
export type Message = Partial<Settings> | 'counts';

export type BenchServer = {
  url: string;
  set: (settings: Partial<Settings>) => Promise<Counts>;
  counts: () => Promise<Counts>;
  close: () => void;
};

/** Starts the server in a process of its own, and points the connector at it. */
export async function startServer({ tickets }: { tickets: number }): Promise<BenchServer> {
  const child = fork(join(__dirname, 'main.ts'), [String(tickets)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then((): never => {
    throw new Error('the server has ended');
  });
  // Ending is no fault once nobody waits for an answer any more.
  ended.catch(() => undefined);
  const answer = async <T>(): Promise<T> => {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [T];
    return message;
  };
  const tell = (message: Message): Promise<Counts> => {
    const answered = answer<Counts>();
    child.send(message);
    return answered;
  };
  const { port } = await answer<{ port: number }>();
  const url = `http://127.0.0.1:${port}`;
  process.env.ASPIRE_BASE_URL = url;
  return { url, set: (settings) => tell(settings), counts: () => tell('counts'), close: () => void child.kill() };
}
