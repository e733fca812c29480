import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cli, Ran, Served } from '../testing/cliProcess.ts';
import type { Random } from './random.ts';

/** One process of a replica. */
export type Process = {
  readonly replica: number;
  readonly served: Served;
  readonly startedAt: number;
  /** Whether the soak has ended it. */
  isKilled: boolean;
};

/** How much memory a process had in RAM at a moment. */
export type MemorySample = { replica: number; pid: number; at: number; ageMs: number; mb: number };

export type Replicas = {
  /** Those that serve now. */
  readonly running: readonly Process[];
  readonly samples: readonly MemorySample[];
  readonly kills: number;
  /** Processes that ended by themselves, in words. */
  readonly fallen: readonly string[];
  /** Kills one with SIGKILL, and starts it again after a moment. Undefined where none may be killed now. */
  killOne(random: Random, spared: readonly number[]): Promise<void>;
  sampleMemory(): void;
  /** Ends all of them as an operator does. Returns the exit codes. */
  stop(): Promise<(number | null)[]>;
  /** Everything that any of them ever printed. */
  printed(): Ran[];
};

/** Starts replicas as `aspire-gateway serve` does, which log everything that they can. */
export async function startReplicas(
  cli: Pick<Cli, 'serve'>,
  { count, env }: { count: number; env: Readonly<Record<string, string>> },
): Promise<Replicas> {
  const running: Process[] = [];
  const ended: Ran[] = [];
  const samples: MemorySample[] = [];
  const fallen: string[] = [];
  let kills = 0;
  const start = async (replica: number): Promise<void> => {
    const served = await cli.serve(['--log-level', 'debug', '--log-format', 'json'], { env: { ...env } });
    const process: Process = { replica, served, startedAt: Date.now(), isKilled: false };
    running.push(process);
    void served.ended.then((ran) => {
      ended.push(ran);
      const place = running.indexOf(process);
      if (place >= 0) running.splice(place, 1);
      if (!process.isKilled)
        fallen.push(`replica ${replica} ended by itself with ${ran.code}: ${ran.err.slice(-1_000)}`);
    });
  };
  await Promise.all(Array.from({ length: count }, (_, at) => start(at + 1)));
  return {
    running,
    samples,
    fallen,
    get kills() {
      return kills;
    },
    async killOne(random, spared) {
      const chosen = random.pick(running.filter(({ replica }) => !spared.includes(replica)));
      chosen.isKilled = true;
      running.splice(running.indexOf(chosen), 1);
      kills += 1;
      await chosen.served.kill('SIGKILL');
      await sleep(random.gap(700));
      await start(chosen.replica);
    },
    sampleMemory() {
      const at = Date.now();
      for (const { replica, served, startedAt } of running) {
        const mb = memoryOf(served.pid);
        if (mb !== undefined) samples.push({ replica, pid: served.pid, at, ageMs: at - startedAt, mb });
      }
    },
    async stop() {
      const all = [...running];
      for (const process of all) process.isKilled = true;
      const rans = await Promise.all(all.map(({ served }) => served.kill('SIGTERM')));
      return rans.map(({ code }) => code);
    },
    printed: () => ended,
  };
}

/** Resident memory in MB; undefined for a process that is gone. */
function memoryOf(pid: number): number | undefined {
  try {
    if (process.platform === 'linux') {
      const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return kb === undefined ? undefined : Number(kb) / 1024;
    }
    const kb = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim());
    return Number.isFinite(kb) && kb > 0 ? kb / 1024 : undefined;
  } catch {
    return undefined;
  }
}
