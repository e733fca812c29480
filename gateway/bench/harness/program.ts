import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closesAtEnd } from './opened.ts';
import { usedBytesNow } from '../../../bench/harness/heap';

/** What a program does, by name. */
export type Commands = Readonly<Record<string, (value: never) => unknown>>;

type Request = { id: number; command: string; value: unknown };
type Answer = { id: number; value: unknown } | { id: number; error: string };

/** A server in a process of its own, and what it told when it was ready. */
export type Program<Ready> = Ready & {
  readonly pid: number;
  ask<T>(command: string, value?: unknown): Promise<T>;
  close(): Promise<void>;
};

export type Usage = { processorMs: number };
/** Bytes: what is in use once garbage is collected, and what the process holds. */
export type Memory = { used: number; resident: number };

const gateway = fileURLToPath(new URL('../..', import.meta.url));

/** The programs, bundled as the package is: a loader of TypeScript would be measured with them. */
let bundled: Promise<string> | undefined;

async function bundlePrograms(): Promise<string> {
  const { bundle } = (await import(join(gateway, 'tools/bundle.mjs'))) as {
    bundle: (folder: string, options: { entries: readonly string[] }) => Promise<unknown>;
  };
  const builds = join(gateway, '.build');
  mkdirSync(builds, { recursive: true });
  const folder = mkdtempSync(join(builds, 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const names = readdirSync(join(gateway, 'bench/programs'));
  await bundle(folder, { entries: names.map((name) => `bench/programs/${name}`) });
  return folder;
}

/** Starts a file of `programs/` with its options. Its stdout is not read: a program tells over the channel. */
export async function startProgram<Ready extends object>(name: string, options: object = {}): Promise<Program<Ready>> {
  const file = join(await (bundled ??= bundlePrograms()), `${name}.js`);
  const child = fork(file, [JSON.stringify(options)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const ended = once(child, 'exit').then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`the program ${name} has ended`));
  });
  child.on('message', (answer: Answer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) waiter?.reject(new Error(`${name}: ${answer.error}`));
    else waiter?.resolve(answer.value);
  });
  const close = closesAtEnd(async () => {
    if (child.connected) child.disconnect();
    await ended;
  });
  let lastId = 0;
  const wait = <T>(id: number) =>
    new Promise<T>((resolve, reject) => waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }));
  const ready = await wait<Ready>(0);
  return {
    ...ready,
    pid: child.pid ?? 0,
    ask(command, value) {
      const id = ++lastId;
      const answered = wait<never>(id);
      child.send({ id, command, value } satisfies Request);
      return answered;
    },
    close,
  };
}

/** The program's side: tells that it is ready, and answers commands until its parent leaves. */
export function serveCommands(ready: object, commands: Commands, close: () => Promise<unknown>): void {
  const tell = (answer: Answer) => void process.send?.(answer);
  const all: Record<string, (value: never) => unknown> = {
    ...commands,
    usage: (): Usage => {
      const { user, system } = process.cpuUsage();
      return { processorMs: (user + system) / 1_000 };
    },
    memory: (): Memory => ({ used: usedBytesNow(), resident: process.memoryUsage.rss() }),
  };
  process.on('message', ({ id, command, value }: Request) => {
    Promise.resolve()
      .then(() => {
        const run = all[command];
        if (!run) throw new Error(`there is no command ${command}`);
        return run(value as never);
      })
      .then(
        (found) => tell({ id, value: found }),
        (error: unknown) => tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : 'unknown' }),
      );
  });
  process.once('disconnect', () => void close().finally(() => process.exit(0)));
  tell({ id: 0, value: ready });
}

/** The options that a program was started with. */
export function programOptions<T>(): T {
  return JSON.parse(process.argv[2] ?? '{}') as T;
}
