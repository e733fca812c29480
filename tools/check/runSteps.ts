import type { Outcome } from './runScript';
import type { Step } from './steps';

/** A step that has ended. */
export type Done = Outcome & { step: Step; milliseconds: number };

type Deps = {
  run: (step: Step) => Promise<Outcome>;
  /** Called when a step ends. */
  report: (done: Done) => void;
  /** How many steps may run at once. */
  concurrency: number;
  /** Milliseconds since 1970. */
  now: () => number;
};

/**
 * Runs the steps in their order, some at a time, and continues when one fails. Returns them in the order in which they
 * ended. A step waits only for those of its `after` that are among the steps.
 */
export async function runSteps(steps: readonly Step[], { run, report, concurrency, now }: Deps): Promise<Done[]> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const done: Done[] = [];

  const start = (step: Step): void => {
    const began = now();
    const ended = run(step)
      .catch((error: unknown): Outcome => ({ code: 1, output: `${String(error)}\n` }))
      .then((outcome) => {
        const result = { ...outcome, step, milliseconds: now() - began };
        running.delete(step);
        done.push(result);
        report(result);
      });
    running.set(step, ended);
  };
  const mayStart = (step: Step): boolean => {
    const open = new Set([...running.keys(), ...waiting].map(({ name }) => name));
    if (step.after?.some((name) => open.has(name))) return false;
    if (step.exclusive) return running.size === 0;
    return running.size < concurrency && ![...running.keys()].some(({ exclusive }) => exclusive);
  };

  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(mayStart);
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step) start(step);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`These steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return done;
}
