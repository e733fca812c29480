import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { DatabaseConnection } from '../database.ts';
import { accountFor, type Account } from './account.ts';
import { findBinaries } from './binaries.ts';
import { clusterIn, ensureCluster, makeOwned, prepareHome, type Cluster } from './cluster.ts';
import { readLockFile, readText, removeStaleLock } from './lockFile.ts';
import { runTool, type ToolResult } from './tool.ts';

export type EmbeddedServer = {
  connection: Extract<DatabaseConnection, { host: string }>;
  /** Whether this call started it, rather than joined one that ran. */
  started: boolean;
  log: string;
  /** Settles when the server is gone; opening it again starts it anew. */
  lost: Promise<void>;
  /** Leaves, and stops the server if nobody else uses it. Pools are ended before. True: it was stopped. */
  close(): Promise<boolean>;
};

/** An advisory lock that every process holds shared while it uses the server, so that only the last one out stops it. */
const inUseLock = 7_270_001;
const patienceMs = 60_000;
const mostFailures = 8;
const wrongPassword = '28P01';

/**
 * Joins the server of a data folder, or makes its cluster and starts it. It listens on a Unix socket only. Any number of
 * processes may open the same folder. A server that was killed is started anew, with every committed row.
 */
export async function openEmbedded(home: string): Promise<EmbeddedServer> {
  const cluster = clusterIn(home);
  const account = accountFor(cluster.data);
  await prepareHome(home, account);
  const bin = await findBinaries(home, account);
  await ensureCluster(home, bin, account);
  return new Opening(cluster, bin, account).run();
}

class Opening {
  private readonly sockets: string;
  private started = false;
  private reason = '';

  constructor(
    private readonly cluster: Cluster,
    private readonly bin: string,
    private readonly account: Account,
  ) {
    this.sockets = socketFolder(cluster, account);
  }

  async run(): Promise<EmbeddedServer> {
    const { data, log } = this.cluster;
    const until = Date.now() + patienceMs;
    for (let failures = 0; failures < mostFailures && Date.now() < until;) {
      const server = await this.join();
      if (server) return server;
      if (this.reason === wrongPassword) break;
      removeStaleLock(data);
      // Running, but not to be joined: it starts, recovers or stops.
      if ((await this.control('status')).code === 0) {
        await sleep(100);
        continue;
      }
      const { code, output } = await this.start();
      if (code === 0) this.started = true;
      else {
        this.reason = output.trim();
        failures += 1;
        await sleep(100 * failures);
      }
    }
    throw new Error(`The embedded database did not start: ${this.reason}\n${readText(log).slice(-800)}`);
  }

  private async join(): Promise<EmbeddedServer | undefined> {
    const lock = readLockFile(this.cluster.data);
    const connection = {
      host: lock?.socketFolder || this.sockets,
      port: lock?.port ?? 5432,
      user: 'gateway',
      password: readText(this.cluster.password),
      database: 'postgres',
      ssl: false as const,
    };
    const member = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 });
    const lost = new Promise<void>((resolve) => member.once('end', resolve));
    member.on('error', () => undefined);
    try {
      await member.connect();
      await member.query('select pg_advisory_lock_shared($1)', [inUseLock]);
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      this.reason = code === wrongPassword ? wrongPassword : message;
      await member.end().catch(() => undefined);
      return undefined;
    }
    const close = () => this.leave(member);
    return { connection, started: this.started, log: this.cluster.log, lost, close };
  }

  /** The lock is held alone while the server stops: a newcomer waits for it, sees the end, and starts the server anew. */
  private async leave(member: pg.Client): Promise<boolean> {
    try {
      await member.query('select pg_advisory_unlock_shared($1)', [inUseLock]);
      const { rows } = await member.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [inUseLock]);
      return rows[0]?.alone === true && (await this.control('-m', 'fast', 'stop')).code === 0;
    } catch {
      // It is gone already.
      return false;
    } finally {
      await member.end().catch(() => undefined);
    }
  }

  private start(): Promise<ToolResult> {
    // Without a log file the server would keep the pipes of this process open.
    return this.control('-l', this.cluster.log, '-o', `-c unix_socket_directories='${this.sockets}'`, 'start');
  }

  private control(...args: string[]): Promise<ToolResult> {
    const all = ['-D', this.cluster.data, '-w', '-t', '60', ...args];
    return runTool(path.join(this.bin, 'pg_ctl'), all, this.account);
  }
}

/** A socket's path may have 107 bytes, on macOS 103: a cluster that lies deep gets a short folder elsewhere. */
function socketFolder({ run, data }: Cluster, account: Account): string {
  if (Buffer.byteLength(run) <= 88) return run;
  const name = createHash('sha256').update(data).digest('hex').slice(0, 12);
  const folder = path.join(tmpdir(), `aspire-gateway-${name}`);
  makeOwned(folder, account);
  const found = lstatSync(folder);
  const owner = account?.uid ?? process.getuid?.();
  if (!found.isDirectory() || (found.mode & 0o077) !== 0 || found.uid !== owner)
    throw new Error(
      `The folder ${folder} is needed for the database's socket and belongs to somebody else. Remove it.`,
    );
  return folder;
}
