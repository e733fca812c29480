import type { Outcome } from './runScript';
import type { Step } from './steps';

/** A step that is over. */
export type Done = Outcome & { step: Step; milliseconds: number };

type Deps = {
  run: (step: Step) => Promise<Outcome>;
  /** Called as each step ends. */
  tell: (done: Done) => void;
  /** How many may run at once. */
  lanes: number;
  /** Milliseconds since 1970. */
  now: () => number;
};

/**
 * Runs the steps in their order, some at a time, and goes on when one fails. Gives them as they ended. A step that another
 * waits for, and that is not among the steps, counts as over.
 */
export async function runSteps(steps: readonly Step[], { run, tell, lanes, now }: Deps): Promise<Done[]> {
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
        tell(result);
      });
    running.set(step, ended);
  };
  const mayStart = (step: Step): boolean => {
    const open = new Set([...running.keys(), ...waiting].map(({ name }) => name));
    if (step.after?.some((name) => open.has(name))) return false;
    if (step.alone) return running.size === 0;
    return running.size < lanes && ![...running.keys()].some(({ alone }) => alone);
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
