import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ownBin = fileURLToPath(new URL('../bin/aspire-gateway.mjs', import.meta.url));

export type Ran = { code: number | null; out: string; err: string };
export type RunOptions = { stdin?: string; env?: Record<string, string> };

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
};

export type Cli = {
  folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  serve(args?: readonly string[], options?: RunOptions): Promise<Served>;
  close(): Promise<void>;
};

/** The command line as processes, with a data folder of their own: that of this clone, on this Node, unless told otherwise. */
export function createCli({ node = process.execPath, bin = ownBin }: { node?: string; bin?: string } = {}): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-cli-'));
  chmodSync(folder, 0o711);
  const running = new Set<ChildProcess>();
  const start = (args: readonly string[], { env = {} }: RunOptions) => {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(ASPIRE_|DATABASE_URL|VAULT_|VITEST|NODE_OPTIONS)/.test(name)),
    );
    const child = spawn(node, [bin, ...args], {
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
