import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The server's settings; with a fault rate of 0.02, 2% of the responses are faulty. */
export type Settings = { latencyMs: number; refreshMs: number; faultRate: number };

/** The requests since the server started. */
export type Counts = { requests: number; refreshes: number };

/** A command of the parent. The server answers each with its counts. */
export type Message = Partial<Settings> | 'counts';

export type BenchServer = {
  url: string;
  set: (settings: Partial<Settings>) => Promise<Counts>;
  counts: () => Promise<Counts>;
  close: () => void;
};

/** Starts the server in its own process, and points the connector at it. */
export async function startServer({ tickets }: { tickets: number }): Promise<BenchServer> {
  const child = fork(join(__dirname, 'main.ts'), [String(tickets)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then((): never => {
    throw new Error('the server has ended');
  });
  // The end of the process is only an error while a command waits for its answer.
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
