import type { RunProgress, RunReport } from '../../sync/report.ts';
import type { Io } from '../io.ts';
import type { Clock } from '../run/progress.ts';
import { showSeconds } from './duration.ts';

export type SyncProgress = {
  progress(progress: RunProgress): void;
  /** One resource has ended. */
  report(report: RunReport): void;
  end(): void;
};

const barWidth = 20;
/** Where there is no terminal, a line tells that it goes on, this often. */
const plainMs = 30_000;
const redrawMs = 200;

type Seen = { last: RunProgress; began: number; beganAt: number };

/**
 * Shows how far a sync has come, on stderr: on a terminal in a line that is written over, with a bar and the time that is left
 * where it is known how much there is; elsewhere in plain lines, one for each resource that has ended and one now and then.
 */
export function startSyncProgress(
  io: Pick<Io, 'err' | 'status' | 'errDisplay'>,
  clock: Clock,
  most?: number,
): SyncProgress {
  const { isTerminal, width = 80 } = io.errDisplay;
  const running = new Map<string, Seen>();
  let done = 0;
  let isShown = false;
  const clear = () => {
    if (isShown) io.status('');
    isShown = false;
  };
  const show = () => {
    const text = [...running.values()].map((seen) => lineOf(seen, clock.now(), isTerminal)).join('; ');
    if (text === '') return;
    const head = most !== undefined && most > 1 ? `${done}/${most}  ` : '';
    if (!isTerminal) return io.err(`${head}${text}`);
    isShown = true;
    io.status(`${head}${text}`.slice(0, width - 1));
  };
  const stop = clock.every(isTerminal ? redrawMs : plainMs, show);
  return {
    progress(last) {
      const { resource } = last;
      const before = running.get(resource);
      running.set(resource, { last, began: before?.began ?? clock.now(), beganAt: before?.beganAt ?? last.share ?? 0 });
    },
    report(report) {
      running.delete(report.resource);
      done += 1;
      clear();
      io.err(endOf(report));
    },
    end() {
      stop();
      clear();
    },
  };
}

function lineOf({ last, began, beganAt }: Seen, now: number, withBar: boolean): string {
  const { resource, read, share, waiting } = last;
  const seconds = (now - began) / 1_000;
  const bar = share === undefined ? '' : ` ${withBar ? barOf(share) : ''}${Math.floor(share * 100)} %`;
  const rate = read > 0 && seconds > 0 ? `, ${whole(read / seconds)}/s` : '';
  const gained = (share ?? 0) - beganAt;
  const left = share === undefined || gained <= 0 ? null : showSeconds((seconds * (1 - share)) / gained);
  const rest = waiting === undefined ? (left === null ? '' : `, ${left} left`) : `, waits for ${waiting}`;
  return `${resource}${bar} ${whole(read)} records${rate}${rest}`;
}

function barOf(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth);
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] `;
}

function endOf({
  resource,
  outcome,
  read,
  new: added,
  changed,
  gone,
  skipped,
  error,
  startedAt,
  endedAt,
}: RunReport): string {
  if (error) return `${resource}: ${outcome}, ${error.message}`;
  const seconds = Math.max(0.001, (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000);
  const left = skipped > 0 ? `, ${whole(skipped)} skipped` : '';
  return `${resource}: ${outcome}, ${whole(read)} read (${whole(read / seconds)}/s), ${whole(added)} new, ${whole(changed)} changed, ${whole(gone)} gone${left}`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
