import { span, type Clock } from './clock';
import { NoAnswer, TrayRefusal } from './trayApi';

const attempts = 4;
const pauseMs = 5_000;

/**
 * Runs a call that changes something at Tray, and retries it only if Tray cannot have acted on it: after a 429, or when no
 * connection was made. Makes at most four attempts, and never waits beyond `deadline` (in the clock's milliseconds).
 */
export async function retry<T>(
  call: () => Promise<T>,
  { clock, deadline, say }: { clock: Clock; deadline: number; say: (line: string) => void },
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const wait = pauseAfter(error, attempt);
      if (wait === undefined || attempt === attempts || clock.now() + wait > deadline) throw error;
      say(`${reasonOf(error)}: trying again in ${span(wait)}`);
      await clock.sleep(wait);
    }
  }
}

/** How long to wait before the next attempt, in milliseconds; undefined if the call must not be retried. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof TrayRefusal && error.status === 429) return error.retryAfterMs ?? pauseMs * attempt;
  if (error instanceof NoAnswer && error.reached === 'no') return pauseMs * attempt;
  return undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof NoAnswer ? `No connection (${error.message})` : 'Tray has received too many requests (429)';
}
