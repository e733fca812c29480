import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ownBin = fileURLToPath(new URL('../bin/aspire-gateway.mjs', import.meta.url));

export type Ran = { code: number | null; out: string; err: string };
export type RunOptions = { stdin?: string; env?: Record<string, string> };

export type TerminalOptions = {
  columns: number;
  env?: Record<string, string>;
  /** What a person types once this is shown. */
  typed?: { after: string; text: string };
};

/** A `serve` process that listens. */
export type Served = {
  url: string;
  pid: number;
  /** What it printed on stdout: one line of JSON. */
  ready: Record<string, unknown>;
  /** The words so far. */
  err(): string;
  /** The API key of the first start. */
  key(): string;
  kill(signal: NodeJS.Signals): Promise<Ran>;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<Ran>;
};

export type Cli = {
  folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** Starts a command that the test ends: with a signal, or by no longer reading what it prints. */
  begin(
    args: readonly string[],
    options?: RunOptions,
  ): { child: ChildProcess; seen: { out: string; err: string }; ended: Promise<Ran> };
  /** Runs a command on a terminal of so many columns; `out` is what it shows. */
  onTerminal(args: readonly string[], options: TerminalOptions): Promise<Ran>;
  serve(args?: readonly string[], options?: RunOptions): Promise<Served>;
  close(): Promise<void>;
};

/** The command line as processes, with a data folder of their own: that of this clone, on this Node, unless told otherwise. */
export function createCli({ node = process.execPath, bin = ownBin }: { node?: string; bin?: string } = {}): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-cli-'));
  chmodSync(folder, 0o711);
  const running = new Set<ChildProcess>();
  const start = (args: readonly string[], options: RunOptions = {}) => startProcess(node, [bin, ...args], options);
  const startProcess = (command: string, args: readonly string[], { env = {} }: RunOptions) => {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(ASPIRE_|DATABASE_URL|VAULT_|VITEST|NODE_OPTIONS)/.test(name)),
    );
    const child = spawn(command, args, {
      env: { ...inherited, ASPIRE_GATEWAY_DATA: join(folder, 'data'), ...env },
      stdio: 'pipe',
    });
    running.add(child);
    child.once('close', () => running.delete(child));
    const seen = { out: '', err: '' };
    child.stdout.on('data', (part: Buffer) => (seen.out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (seen.err += part.toString()));
    const ended = once(child, 'close').then(([code]): Ran => ({ code: code as number | null, ...seen }));
    return { child, seen, ended };
  };
  return {
    folder,
    async run(args, options = {}) {
      const { child, ended } = start(args, options);
      child.stdin.end(options.stdin ?? '');
      return ended;
    },
    begin: start,
    async onTerminal(args, { columns, env = {}, typed }) {
      const words = [process.execPath, bin, ...args].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`);
      const line = `stty cols ${columns} rows 40; ${words.join(' ')}`;
      // The terminal of util-linux, and that of BSD.
      const script =
        process.platform === 'darwin' ? ['-q', '/dev/null', 'sh', '-c', line] : ['-qec', line, '/dev/null'];
      const { child, seen, ended } = startProcess('script', script, { env: { TERM: 'xterm', ...env } });
      let isTyped = false;
      child.stdout?.on('data', () => {
        if (!typed || isTyped || !seen.out.includes(typed.after)) return;
        isTyped = true;
        child.stdin?.write(typed.text);
      });
      const ran = await ended;
      return { ...ran, out: ran.out.replaceAll('\r\n', '\n') };
    },
    async serve(args = [], options = {}) {
      const { child, seen, ended } = start(['serve', '--json', '--port', '0', ...args], options);
      let isOver = false;
      void ended.then(() => (isOver = true));
      while (!seen.out.includes('\n') || !seen.err.includes('Ctrl-C')) {
        if (isOver) throw new Error(`serve ended: ${seen.err}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const ready = JSON.parse(seen.out) as Record<string, unknown>;
      return {
        url: String(ready.url),
        pid: Number(ready.pid),
        ready,
        err: () => seen.err,
        key: () => /ask_[\w-]+/.exec(seen.err)?.[0] ?? '',
        async kill(signal) {
          child.kill(signal);
          return ended;
        },
        ended,
      };
    },
    async close() {
      for (const child of running) {
        child.kill('SIGKILL');
        await once(child, 'close').catch(() => undefined);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
