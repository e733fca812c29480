import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded, type EmbeddedServer } from '../../src/database/embedded/server.ts';
import { openDatabase } from '../../src/database/open.ts';

let folder: string;
const servers: EmbeddedServer[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'embedded-'));
  chmodSync(folder, 0o711);
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  for (const child of children.splice(0)) if (child.exitCode === null && !child.killed) await endInput(child);
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<EmbeddedServer> {
  const server = await openEmbedded(folder);
  servers.push(server);
  return server;
}

const script = fileURLToPath(new URL('../../testing/holdEmbedded.ts', import.meta.url));

/** Another process that uses the server; resolves with what it says when it is ready. */
async function hold(ids: { uid?: number; gid?: number } = {}): Promise<{ child: ChildProcess; started: boolean }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    ...ids,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { started: boolean }) };
}

async function endInput(child: ChildProcess): Promise<void> {
  child.stdin!.end();
  if (child.exitCode === null) await once(child, 'exit');
}

const data = () => path.join(folder, 'cluster/data');
const postmaster = () => Number(readFileSync(path.join(data(), 'postmaster.pid'), 'utf8').split('\n')[0]);
const isRunning = () => existsSync(path.join(data(), 'postmaster.pid'));

async function rowsOf(server: EmbeddedServer, text: string): Promise<unknown[]> {
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded server', () => {
  it('is made once by four processes that start at the same time, and stops with the last of them', async () => {
    const held = await Promise.all(Array.from({ length: 4 }, () => hold()));
    expect(held.filter(({ started }) => started)).toHaveLength(1);
    for (const { child } of held.slice(1)) await endInput(child);
    expect(isRunning()).toBe(true);
    await endInput(held[0]!.child);
    expect(isRunning()).toBe(false);
  });

  it('keeps its data to itself: folder 0700, a Unix socket and no port, a password', async () => {
    const server = await open();
    expect(statSync(data()).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(folder, 'cluster/password')).mode & 0o777).toBe(0o600);
    expect(await rowsOf(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    const wrong = new pg.Client({ ...server.connection, password: 'wrong' });
    await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('that was killed is started anew by whoever uses it, with every committed row', async () => {
    const { database } = await openDatabase({ folder });
    try {
      await database.query('create table kept (n integer)');
      await database.query('insert into kept values (1)');
      process.kill(postmaster(), 'SIGKILL');
      const failures = new Set<unknown>();
      let rows: unknown[] = [];
      while (rows.length === 0) {
        rows = await database
          .query('select n from kept')
          .then((result) => result.rows)
          .catch((error: { code?: string }) => (failures.add(error.code), sleep(20).then(() => [])));
      }
      expect(rows).toEqual([{ n: 1 }]);
      expect([...failures].filter((code) => code !== 'store_unavailable')).toEqual([]);
    } finally {
      await database.close();
    }
  });

  it('that was killed while somebody leaves is not left running', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { database } = await openDatabase({ folder });
      await database.query('select 1');
      process.kill(postmaster(), 'SIGKILL');
      await sleep(round * 60);
      await database.close();
      const { started } = await open();
      expect(started).toBe(true);
      await servers.pop()!.close();
    }
  });

  it('gets nothing of our environment that it does not need', async () => {
    process.env.ASPIRE_GATEWAY_KEY = 'MARKED-KEY';
    try {
      await open();
    } finally {
      delete process.env.ASPIRE_GATEWAY_KEY;
    }
    const environment = readFileSync(`/proc/${postmaster()}/environ`, 'utf8');
    expect(environment).toContain('LC_ALL');
    expect(environment).not.toContain('MARKED');
  });

  it('of a process that was killed ends with the next one to leave', async () => {
    const { child } = await hold();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning()).toBe(true);
    const server = await open();
    expect(server.started).toBe(false);
    expect(await servers.pop()!.close()).toBe(true);
    expect(isRunning()).toBe(false);
  });

  it('starts although the lock names a process of somebody else', async () => {
    await (await open()).close();
    servers.pop();
    const before = `${process.pid}\n${data()}\n0\n5432\n${path.join(folder, 'cluster/run')}\n\n0\n`;
    writeFileSync(path.join(data(), 'postmaster.pid'), before);
    expect((await open()).started).toBe(true);
  });

  it('lies as deep as one likes', async () => {
    folder = path.join(folder, 'a-rather-long-name-of-a-folder'.repeat(3), 'x'.repeat(40));
    const server = await open();
    expect(await rowsOf(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.runIf(process.getuid?.() === 0)('works for an ordinary user, and for root on that user’s folder', async () => {
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(path.join(tmpdir(), 'embedded-'));
    const nobody = { uid: 65534, gid: 65534 };
    const { chownSync } = await import('node:fs');
    chownSync(folder, nobody.uid, nobody.gid);
    const { child, started } = await hold(nobody);
    expect(started).toBe(true);
    expect(statSync(data()).uid).toBe(nobody.uid);
    await endInput(child);
    expect((await open()).started).toBe(true);
    expect(statSync(data()).uid).toBe(nobody.uid);
  });
});
