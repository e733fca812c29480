import type { Io } from './io.ts';

/** Why a command ended before it was done: a signal, or nobody reads its output any more. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  constructor(readonly cause: 'signal' | 'reader') {
    super('The command was ended.');
  }
}

/**
 * Waits for a command's work, but no longer than until Ctrl-C, SIGTERM or the end of whoever reads its output; then it throws
 * an Interruption, so that what was opened is closed. A second signal ends the process at once.
 */
export async function interruptible<Result>(io: Pick<Io, 'readerGone'>, work: Promise<Result>): Promise<Result> {
  let end: (reason: Interruption) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (end = reject));
  const onSignal = () => {
    stopListening();
    end(new Interruption('signal'));
  };
  const stopListening = () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  void io.readerGone.then(() => end(new Interruption('reader')));
  // What becomes of the work afterwards interests nobody.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, ended]);
  } finally {
    stopListening();
  }
}
