import type { Io } from '../io.ts';

export type Clock = {
  /** Milliseconds that only go forward. */
  now(): number;
  /** Calls a function now and then, until the returned function is called. */
  every(milliseconds: number, tick: () => void): () => void;
};

/** How far a long read has come. */
export type Progress = {
  /** So many records more have come. */
  add(records: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  /** Takes the line away for good; where there is no terminal and the read is done, tells what came. */
  end(isDone: boolean): void;
};

const barWidth = 24;
/** Shorter reads show nothing on the way. */
const quietMs = 500;

/**
 * Shows how many records have come and how fast: on a terminal on one line that is written over, with a bar where it is known
 * how many there will be; elsewhere in one line at the end. All of it goes to stderr.
 */
export function startProgress(io: Pick<Io, 'err' | 'status' | 'errDisplay'>, clock: Clock, most?: number): Progress {
  const began = clock.now();
  let count = 0;
  let isShown = false;
  const { isTerminal } = io.errDisplay;
  const line = () => {
    const seconds = (clock.now() - began) / 1000;
    const rate = count > 0 && seconds > 0 ? `, ${whole(count / seconds)}/s` : '';
    return `${whole(count)} records${rate}, ${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  };
  const clear = () => {
    if (isShown) io.status('');
    isShown = false;
  };
  const stop = isTerminal
    ? clock.every(200, () => {
        if (clock.now() - began < quietMs) return;
        isShown = true;
        io.status(`${bar(count, most)}${line()}`.slice(0, (io.errDisplay.width ?? 80) - 1));
      })
    : () => undefined;
  return {
    add: (records) => (count += records),
    clear,
    end(isDone) {
      stop();
      clear();
      if (isDone && !isTerminal) io.err(`Read ${line()}.`);
    },
  };
}

function bar(count: number, most: number | undefined): string {
  if (most === undefined || most <= 0) return '';
  const part = Math.min(1, count / most);
  const full = Math.round(part * barWidth);
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${Math.round(part * 100)} %  `;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** The clock of this process. */
export const processClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};
