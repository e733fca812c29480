import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../emulator';
import { context } from '../fakeAuth';
import type { Ended, Task } from './connectorProcess';

const calls = 5;
const stored = 'refresh token that three processes share';

let emulator: Emulator;
let processes: ChildProcess[];
let complaints = '';

beforeAll(async () => {
  emulator = await startEmulator({ knownRefreshTokens: [stored], rotation: 'single-use' });
  processes = Array.from({ length: 3 }, () => {
    const child = fork(join(__dirname, 'connectorProcess.ts'), {
      execArgv: ['--require', 'tsx/cjs'],
      env: { ...process.env, ASPIRE_BASE_URL: emulator.url },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    }
    return child;
  });
  await Promise.all(processes.map((child) => once(child, 'message')));
});
beforeEach(() => emulator.reset());
afterAll(async () => {
  const ended = processes.map((child) => once(child, 'exit'));
  for (const child of processes) child.disconnect();
  await Promise.all(ended);
  await emulator.close();
});
afterEach(() => {
  expect(processes.map(({ exitCode }) => exitCode)).toEqual([null, null, null]);
  expect(complaints).toBe('');
});

/** Lets every process call on one connection, all at the same time; gives how the calls of each ended. */
async function callInAll(user: Record<string, unknown>): Promise<Ended['outcomes'][]> {
  const task: Task = { ctx: context(user), calls };
  return Promise.all(
    processes.map(async (child) => {
      const answered = once(child, 'message') as Promise<[Ended]>;
      child.send(task);
      const [{ outcomes }] = await answered;
      return outcomes;
    }),
  );
}

/** Whether all calls of a process ended alike, and how. */
function tagsOf(outcomes: Ended['outcomes']): string {
  return [...new Set(outcomes.map(({ tag }) => tag))].join(' and ');
}

function asked(path: string): number {
  return emulator.journal.filter((entry) => entry.path === path).length;
}

async function tokens(): Promise<{ access_token: string; refresh_token: string }> {
  const { clientId, secret } = emulator.credentials;
  const body = JSON.stringify({ ClientId: clientId, Secret: secret });
  const answer = await fetch(`${emulator.url}/Authorization`, { method: 'POST', body });
  const { Token, RefreshToken } = (await answer.json()) as Record<string, string>;
  return { access_token: Token ?? '', refresh_token: RefreshToken ?? '' };
}

const expired = { access_token: 'a token of yesterday', expires_at: 1_600_000_000 };

describe('three processes with one stored refresh token that is good once', () => {
  it('end with one that works and two that ask for a new authentication, and none tries again in vain', async () => {
    const ended = await callInAll({ ...expired, refresh_token: stored });
    expect(ended.map(tagsOf).sort()).toEqual(['OauthRefreshError', 'OauthRefreshError', 'success']);
    for (const { tag, message } of ended.flat()) {
      if (tag !== 'success') expect(message).toContain('Renew the Aspire authentication in Tray.');
    }
    expect(asked('/Authorization/RefreshToken')).toBe(processes.length);
    expect(asked('/Properties')).toBe(calls);
  });

  it('all go on with the old token while it is good', async () => {
    const { access_token } = await tokens();
    const soon = Math.floor(Date.now() / 1000) + 600;
    const ended = await callInAll({ access_token, expires_at: soon, refresh_token: stored });
    expect(ended.map(tagsOf)).toEqual(['success', 'success', 'success']);
    expect(asked('/Authorization/RefreshToken')).toBe(processes.length);
    expect(emulator.journal.filter(({ status }) => status === 401)).toHaveLength(2);
  });

  it('all work where the connection holds client credentials too', async () => {
    const { clientId, secret } = emulator.credentials;
    const credentials = { client_id: clientId, client_secret: secret };
    const ended = await callInAll({ ...expired, refresh_token: stored, ...credentials });
    expect(ended.map(tagsOf)).toEqual(['success', 'success', 'success']);
    expect(asked('/Authorization/RefreshToken')).toBe(processes.length);
    expect(asked('/Authorization')).toBe(2);
  });

  it('all work again once Tray has stored what a new authentication gave', async () => {
    await callInAll({ ...expired, refresh_token: stored });
    const ended = await callInAll(await tokens());
    expect(ended.map(tagsOf)).toEqual(['success', 'success', 'success']);
  });
});
