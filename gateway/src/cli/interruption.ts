/** Why a command ended before it was done: a signal, or nobody reads its output any more. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  constructor(readonly reason: 'signal' | 'reader') {
    super('The command was ended.');
  }
}

/** What may end a command early. */
export type Ending = {
  /** Waits for work, but no longer than until the command is to end; then it throws an Interruption. */
  race<Result>(work: Promise<Result>): Promise<Result>;
  /** From now on signals do what they usually do. */
  stop(): void;
};

/**
 * Listens for Ctrl-C, SIGTERM and the end of whoever reads the output, so that what a command opened can be closed. A second
 * signal ends the process at once.
 */
export function listenForEnd(io: { readerGone: Promise<void> }): Ending {
  let end: (reason: Interruption) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (end = reject));
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
    race(work) {
      // What becomes of it afterwards interests nobody.
      work.catch(() => undefined);
      return Promise.race([ended, work]);
    },
  };
}
