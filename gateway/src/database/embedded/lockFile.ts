import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What `postmaster.pid` says: whose server it is, and where its socket lies. */
export type LockFile = { text: string; pid: number; port: number; socketFolder: string };

export function readLockFile(data: string): LockFile | undefined {
  const text = readText(path.join(data, 'postmaster.pid'));
  if (text === '') return undefined;
  const [pid, , , port, socketFolder = ''] = text.split('\n');
  return { text, pid: Number(pid), port: Number(port) || 5432, socketFolder };
}

/**
 * Removes the lock of a server that is gone although its number is in use: a zombie that nobody reaps (process 1 of many
 * containers does not), or another program that was given the number. `pg_ctl` takes both for a running server. A number
 * that is free Postgres minds itself.
 */
export function removeStaleLock(data: string): void {
  const lock = readLockFile(data);
  if (!lock?.pid) return;
  const stat = readText(`/proc/${lock.pid}/stat`);
  if (stat === '') return;
  const isZombie = /\) Z /.test(stat);
  const [program = ''] = readText(`/proc/${lock.pid}/cmdline`).split('\0');
  if (!isZombie && path.basename(program) === 'postgres') return;
  if (readLockFile(data)?.text !== lock.text) return;
  const socket = path.join(lock.socketFolder, `.s.PGSQL.${lock.port}`);
  for (const file of [path.join(data, 'postmaster.pid'), socket, `${socket}.lock`]) rmSync(file, { force: true });
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
