import { span, type Clock } from './clock';
import { NoAnswer, TrayRefusal } from './trayApi';

const attempts = 4;
const pauseMs = 5_000;

/**
 * Does what changes something at Tray, and does it again only where Tray has certainly not done it: on a 429 and where no
 * connection came about. At most four times, and never waiting beyond `deadline`, in the clock's milliseconds.
 */
export async function retry<T>(
  act: () => Promise<T>,
  { clock, deadline, say }: { clock: Clock; deadline: number; say: (line: string) => void },
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const wait = pauseAfter(error, attempt);
      if (wait === undefined || attempt === attempts || clock.now() + wait > deadline) throw error;
      say(`${reasonOf(error)}: trying again in ${span(wait)}`);
      await clock.sleep(wait);
    }
  }
}

/** How long to wait until the next attempt, in milliseconds; undefined where there must be none. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof TrayRefusal && error.status === 429) return error.retryAfterMs ?? pauseMs * attempt;
  if (error instanceof NoAnswer && error.reached === 'no') return pauseMs * attempt;
  return undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof NoAnswer ? `No connection (${error.message})` : 'Tray has been asked too often (429)';
}
