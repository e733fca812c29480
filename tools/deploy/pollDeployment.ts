import { span, type Clock } from './clock';
import { DeployError, exitCodes } from './exitCodes';
import { NoAnswer, TrayRefusal, type Deployment, type TrayApi } from './trayApi';

const pollMs = 5_000;
/** A pipeline's log needs a sign of life, not a line for every poll. */
const reportEveryMs = 30_000;

type PollOptions = {
  api: Pick<TrayApi, 'status'>;
  clock: Clock;
  /** When the deployment was sent, and when to give up, in the clock's milliseconds. */
  began: number;
  deadline: number;
  say: (line: string) => void;
};

/**
 * Polls a deployment until it ends, and returns its last state. Network errors, 429 and 5xx do not end the polling. Throws
 * a DeployError when the deadline passes first, and a TrayRefusal when Tray refuses to give the state.
 */
export async function pollDeployment(
  started: Deployment,
  { api, clock, began, deadline, say }: PollOptions,
): Promise<Deployment> {
  let latest = started;
  let reportedAt = -Infinity;
  let reportedState = '';
  let problem = '';
  let wait = pollMs;
  const elapsed = () => span(clock.now() - began);

  for (;;) {
    if (!isRunning(latest)) return latest;
    if (latest.state !== reportedState || clock.now() - reportedAt >= reportEveryMs) {
      say(`${latest.state}, ${elapsed()}${problem && ' (last known)'}`);
      reportedState = latest.state;
      reportedAt = clock.now();
    }
    const left = deadline - clock.now();
    if (left <= 0) throw timedOut(latest, elapsed(), problem);
    await clock.sleep(Math.min(wait, left));
    wait = pollMs;
    try {
      latest = { ...(await api.status(started.id)), id: started.id };
      if (problem) say(`Tray responds again, ${elapsed()}`);
      problem = '';
    } catch (error) {
      if (!isTransient(error)) throw error;
      const reason = error instanceof TrayRefusal ? `${error.status} ${error.message}`.trim() : error.message;
      if (reason !== problem) say(`No response from Tray (${reason}), trying again, ${elapsed()}`);
      problem = reason;
      if (error instanceof TrayRefusal) wait = Math.max(pollMs, error.retryAfterMs ?? 0);
    }
  }
}

/** Building and Deploying are running states; Deployed is success; any other state is a failure. */
function isRunning({ state }: Deployment): boolean {
  return state === 'Building' || state === 'Deploying';
}

function isTransient(error: unknown): error is NoAnswer | TrayRefusal {
  return error instanceof NoAnswer || (error instanceof TrayRefusal && error.isTransient);
}

function timedOut({ id, state }: Deployment, elapsed: string, problem: string): DeployError {
  const last = problem ? ` The last request failed (${problem}).` : '';
  return new DeployError(
    exitCodes.unreachable,
    `Deployment ${id} did not end within ${elapsed}; its last known state is ${state}.${last} It may still succeed.`,
  );
}
