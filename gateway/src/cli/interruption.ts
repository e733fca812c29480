import { setTimeout as sleep } from 'node:timers/promises';

/** Why a command ended before it was done: a signal, or nobody reads its output any more. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  constructor(readonly reason: 'signal' | 'reader') {
    super('The command was ended.');
  }
}

/** What may end a command early. */
export type Ending = {
  /**
   * Waits for work, but no longer than until the command is to end, and for work that ends by itself when told so, a little
   * longer; then it throws an Interruption.
   */
  race<Result>(work: Promise<Result>, patienceMs?: number): Promise<Result>;
  /** Tells work that it is to end. */
  readonly signal: AbortSignal;
  /** From now on signals do what they usually do. */
  stop(): void;
};

/**
 * Listens for Ctrl-C, SIGTERM and the end of whoever reads the output, so that what a command opened can be closed. A second
 * signal ends the process at once.
 */
export function listenForEnd(io: { readerGone: Promise<void> }): Ending {
  const told = new AbortController();
  let reject: (reason: Interruption) => void = () => undefined;
  const ended = new Promise<never>((_, rejectIt) => (reject = rejectIt));
  const end = (reason: Interruption) => {
    told.abort();
    reject(reason);
  };
  // It may come while nothing waits for it yet.
  ended.catch(() => undefined);
  const stop = () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  function onSignal() {
    stop();
    end(new Interruption('signal'));
  }
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  void io.readerGone.then(() => end(new Interruption('reader')));
  return {
    stop,
    signal: told.signal,
    race(work, patienceMs = 0) {
      // What becomes of it afterwards interests nobody.
      work.catch(() => undefined);
      if (patienceMs === 0) return Promise.race([ended, work]);
      const late = ended.catch(async (error: Interruption) => {
        await sleep(patienceMs, undefined, { ref: false });
        throw error;
      });
      late.catch(() => undefined);
      return Promise.race([late, work]);
    },
  };
}
