import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type ApiClient = { clientId: string; secret: string };

/** A record as Aspire's list answers it. */
export type AspireRecord = Readonly<Record<string, unknown>>;

/** The emulator of Aspire, in a process of its own, and what controls it. */
export type Aspire = {
  readonly url: string;
  readonly clients: readonly ApiClient[];
  /** Calls one of the routes under `/_emulator`, which no fault touches. */
  control<T = unknown>(method: string, path: string, body?: object): Promise<T>;
  /** Every record of a list as it is now. */
  records(list: string): Promise<AspireRecord[]>;
  close(): Promise<void>;
};

export type AspireOptions = {
  clients: number;
  /** How long an access token lives: short, so that tokens become due again and again. */
  tokenSeconds: number;
  rows: Readonly<Record<string, number>>;
};

/** Starts the emulator, with API clients of its own whose secrets nobody else knows. */
export async function startAspire({ clients: count, tokenSeconds, rows }: AspireOptions): Promise<Aspire> {
  const clients = Array.from({ length: count }, (_, at) => ({
    clientId: `soak-client-${at + 1}`,
    secret: `soak-secret-${randomBytes(16).toString('hex')}`,
  }));
  const main = fileURLToPath(new URL('../../emulator/main.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', main, '--port', '0', '--token-lifetime-seconds', String(tokenSeconds)],
      ...clients.flatMap(({ clientId, secret }) => ['--client', `${clientId}:${secret}`]),
      ...Object.entries(rows).flatMap(([list, number]) => ['--rows', `${list}=${number}`]),
    ],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
  const ended = once(child, 'exit');
  const listening = new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error(`the emulator ended: ${complaints.slice(0, 2_000)}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /listening on (http:\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const url = await listening;
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${url}/_emulator/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the emulator refused ${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text;
  };
  return {
    url,
    clients,
    control: async <T>(method: string, path: string, body?: object) => {
      // During an outage the emulator refuses these calls as well.
      for (let attempt = 1; ; attempt += 1)
        try {
          return JSON.parse(await ask(method, path, body)) as T;
        } catch (error) {
          if (!(error instanceof TypeError) || attempt === 20) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
        }
    },
    async records(list) {
      const lines = (await ask('GET', `rows/${list}`)).split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as AspireRecord);
    },
    async close() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}
