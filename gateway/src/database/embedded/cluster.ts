import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Account } from './account.ts';
import { runTool } from './tool.ts';

/** Where the parts of a cluster lie. `data` belongs to the account that Postgres runs as, `password` to this process. */
export type Cluster = { data: string; log: string; run: string; password: string };

export function clusterIn(home: string): Cluster {
  const root = path.join(home, 'cluster');
  return {
    data: path.join(root, 'data'),
    log: path.join(root, 'log/postgres.log'),
    run: path.join(root, 'run'),
    password: path.join(root, 'password'),
  };
}

/**
 * Makes `home` and lets the account pass through it. Only a folder of root's own is opened, and no further than that its name
 * can be passed.
 */
export async function prepareHome(home: string, account: Account): Promise<void> {
  if (process.platform !== 'win32' && /[,'"`$\\\n]/.test(home))
    throw new Error(`The data folder's path may hold no comma, quote, dollar sign or backslash: ${home}`);
  mkdirSync(home, { recursive: true, mode: account ? 0o711 : 0o700 });
  if (!account) return;
  const { uid, mode } = statSync(home);
  if (uid === 0) chmodSync(home, mode | 0o011);
  const { code } = await runTool('test', ['-x', home], account);
  if (code !== 0)
    throw new Error(
      `Postgres does not run as root, and account ${account.uid} may not enter ${home}. Choose a folder that others may pass through, such as /var/lib/aspire-gateway.`,
    );
}

/**
 * Makes the cluster unless it is there. It is made aside and moved into its place whole, so that neither a crash nor a second
 * first start leaves half of one.
 */
export async function ensureCluster(home: string, bin: string, account: Account): Promise<void> {
  const root = path.join(home, 'cluster');
  if (existsSync(root)) return;
  const draft = mkdtempSync(path.join(home, 'draft-'));
  try {
    chmodSync(draft, account ? 0o711 : 0o700);
    for (const name of ['data', 'log', 'run']) makeOwned(path.join(draft, name), account);
    const password = randomBytes(24).toString('base64url');
    const passwordFile = path.join(draft, 'run/password');
    writeFileSync(path.join(draft, 'password'), password, { mode: 0o600 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    const settings = ['listen_addresses=', 'port=5432', 'unix_socket_permissions=0700'];
    const { code, output } = await runTool(
      path.join(bin, 'initdb'),
      [
        ...['-D', path.join(draft, 'data'), '-U', 'gateway', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
        ...['-E', 'UTF8', '--locale=C'],
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      account,
    );
    if (code !== 0) throw new Error(`The embedded database could not be made: ${output.trim()}`);
    rmSync(passwordFile);
    try {
      renameSync(draft, root);
    } catch (error) {
      // Another process was first; its cluster is as good.
      if (!existsSync(root)) throw error;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A folder of mode 0700 that belongs to the account. What is there already is left as it is. */
export function makeOwned(folder: string, account: Account): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}
