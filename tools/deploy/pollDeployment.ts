import { span, type Clock } from './clock';
import { DeployError, exitCodes } from './exitCodes';
import { NoAnswer, TrayRefusal, type Deployment, type TrayApi } from './trayApi';

const pollMs = 5_000;
/** A pipeline's log wants a sign of life, not a line for every question. */
const tellEveryMs = 30_000;

type PollOptions = {
  api: Pick<TrayApi, 'status'>;
  clock: Clock;
  /** When the deployment was sent, and when to give up; in the clock's milliseconds. */
  began: number;
  deadline: number;
  say: (line: string) => void;
};

/**
 * Asks how a deployment is getting on until it is over, and gives its last state. A cut network, 429 and 5xx are waited
 * out. Throws a DeployError when the deadline passes first, and a TrayRefusal when Tray will not tell.
 */
export async function pollDeployment(
  started: Deployment,
  { api, clock, began, deadline, say }: PollOptions,
): Promise<Deployment> {
  let latest = started;
  let toldAt = -Infinity;
  let toldState = '';
  let trouble = '';
  let wait = pollMs;
  const elapsed = () => span(clock.now() - began);

  for (;;) {
    if (!isRunning(latest)) return latest;
    if (latest.state !== toldState || clock.now() - toldAt >= tellEveryMs) {
      say(`${latest.state}, ${elapsed()}${trouble && ' (last known)'}`);
      toldState = latest.state;
      toldAt = clock.now();
    }
    const left = deadline - clock.now();
    if (left <= 0) throw givenUp(latest, elapsed(), trouble);
    await clock.sleep(Math.min(wait, left));
    wait = pollMs;
    try {
      latest = { ...(await api.status(started.id)), id: started.id };
      if (trouble) say(`Tray answers again, ${elapsed()}`);
      trouble = '';
    } catch (error) {
      if (!isPassing(error)) throw error;
      const told = error instanceof TrayRefusal ? `${error.status} ${error.message}`.trim() : error.message;
      if (told !== trouble) say(`No word from Tray (${told}), still asking, ${elapsed()}`);
      trouble = told;
      if (error instanceof TrayRefusal) wait = Math.max(pollMs, error.retryAfterMs ?? 0);
    }
  }
}

/** Building and Deploying are on their way; Deployed is the end wanted; any other state is a failure. */
function isRunning({ state }: Deployment): boolean {
  return state === 'Building' || state === 'Deploying';
}

function isPassing(error: unknown): error is NoAnswer | TrayRefusal {
  return error instanceof NoAnswer || (error instanceof TrayRefusal && error.isPassing);
}

function givenUp({ id, state }: Deployment, elapsed: string, trouble: string): DeployError {
  const last = trouble ? `The last question was not answered (${trouble}).` : '';
  return new DeployError(
    exitCodes.unreachable,
    `Deployment ${id} has come to no end in ${elapsed}; it was last seen ${state}. ${last} It may still end well at Tray.`,
  );
}
