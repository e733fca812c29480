/** Timers that a test holds back. */
export type HeldTimers = {
  /** Waits for the next timer of that delay to be set, and lets it run at once. */
  release(): Promise<void>;
};

/** Holds back the timers with a delay that nothing else uses, so that a test need not measure time. Others run as usual. */
export function holdTimers(delayMs: number): HeldTimers {
  const held: (() => void)[] = [];
  const real = globalThis.setTimeout;
  const hold = (run: () => void, ms?: number, ...rest: unknown[]): NodeJS.Timeout => {
    if (ms !== delayMs) return Reflect.apply(real, globalThis, [run, ms, ...rest]) as NodeJS.Timeout;
    held.push(run);
    // For the code under test to clear; by itself it never runs.
    return real(() => undefined, 2 ** 31 - 1).unref();
  };
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(hold);
  return {
    release: async () => {
      await until(() => held.length > 0);
      held.shift()?.();
    },
  };
}

/** Waits until something is true, for as long as the test may take. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise<void>((resolve) => setImmediate(resolve));
}
