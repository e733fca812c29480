import { span, type Clock } from './clock';
import { DeployError, exitCodes } from './exitCodes';
import { NoAnswer, TrayRefusal, type Deployment, type TrayApi } from './trayApi';

const pollMs = 5_000;
/** A pipeline's log needs a sign of life, not a line for every poll. */
const reportEveryMs = 30_000;
/** How long the command asks again after refusals, such as a 404 right after the upload, and after unknown states. */
const oddAnswersMs = 2 * 60_000;

type PollOptions = {
  api: Pick<TrayApi, 'status'>;
  clock: Clock;
  /** When the deployment was sent, and when to give up, in the clock's milliseconds. */
  began: number;
  deadline: number;
  say: (line: string) => void;
};

/**
 * Polls a deployment until it ends, and returns its last state, Deployed or Failed. One odd answer does not end the polling:
 * network errors, 429 and 5xx may last until the deadline, refusals and unknown states for two minutes. Throws a DeployError
 * when the deadline passes or the state stays unknown, and the TrayRefusal when Tray goes on refusing to give the state.
 */
export async function pollDeployment(
  started: Deployment,
  { api, clock, began, deadline, say }: PollOptions,
): Promise<Deployment> {
  let latest = started;
  let reportedAt = -Infinity;
  let reportedState = '';
  let problem = '';
  let oddSince: number | undefined = isKnown(started) ? undefined : clock.now();
  let wait = pollMs;
  const elapsed = () => span(clock.now() - began);
  const stayOdd = (error: Error): void => {
    oddSince ??= clock.now();
    if (clock.now() - oddSince >= oddAnswersMs) throw error;
  };

  for (;;) {
    if (hasEnded(latest)) return latest;
    if (latest.state !== reportedState || clock.now() - reportedAt >= reportEveryMs) {
      say(`${latest.state}, ${elapsed()}${problem && ' (last known)'}`);
      reportedState = latest.state;
      reportedAt = clock.now();
    }
    const left = deadline - clock.now();
    if (left <= 0) throw timedOut(latest, elapsed(), problem);
    await clock.sleep(Math.min(wait, left));
    const reply = await ask(api, started.id);
    if (reply instanceof Error) {
      const reason = reply instanceof TrayRefusal ? `${reply.status} ${reply.message}`.trim() : reply.message;
      if (reason !== problem) say(`No state from Tray (${reason}), trying again, ${elapsed()}`);
      problem = reason;
      wait = Math.max(pollMs, (reply instanceof TrayRefusal && reply.retryAfterMs) || 0);
      if (reply instanceof TrayRefusal && !reply.isTransient) stayOdd(reply);
      continue;
    }
    if (problem) say(`Tray responds again, ${elapsed()}`);
    problem = '';
    wait = pollMs;
    latest = { ...reply, id: started.id };
    if (isKnown(latest)) oddSince = undefined;
    else stayOdd(unknownState(latest, elapsed()));
  }
}

async function ask(api: PollOptions['api'], id: string): Promise<Deployment | NoAnswer | TrayRefusal> {
  try {
    return await api.status(id);
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof TrayRefusal) return error;
    throw error;
  }
}

function hasEnded({ state }: Deployment): boolean {
  return state === 'Deployed' || state === 'Failed';
}

function isKnown(deployment: Deployment): boolean {
  return hasEnded(deployment) || deployment.state === 'Building' || deployment.state === 'Deploying';
}

function unknownState({ id, state, message }: Deployment, elapsed: string): DeployError {
  return new DeployError(
    exitCodes.unreachable,
    `Deployment ${id} is in the state "${state}"${message ? ` ("${message}")` : ''} after ${elapsed}, which this command does not know. Look in Tray how it ended.`,
  );
}

function timedOut({ id, state }: Deployment, elapsed: string, problem: string): DeployError {
  const last = problem ? ` The last request failed (${problem}).` : '';
  return new DeployError(
    exitCodes.unreachable,
    `Deployment ${id} did not end within ${elapsed}; its last known state is ${state}.${last} It may still succeed.`,
  );
}
