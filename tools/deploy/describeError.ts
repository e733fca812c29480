import { DeployError, exitCodes } from './exitCodes';
import { NoAnswer, TrayRefusal } from './trayApi';

/**
 * What a person can do about an error of Tray's API, with the exit code for it. `doing` is what was tried, such as
 * "send the connector"; `region` is the flag that was given. Errors that are not of the API come back as they are.
 */
export function describeError(error: unknown, doing: string, region: string): unknown {
  if (error instanceof NoAnswer) {
    const fate =
      error.reached === 'no'
        ? 'Nothing was sent. Look at your network, then run it again.'
        : 'It may have arrived all the same. Run it again: Tray takes one deployment at a time and says so.';
    const { unreachable } = exitCodes;
    return new DeployError(unreachable, `Tray did not answer when asked to ${doing}: ${error.message}. ${fate}`, {
      cause: error,
    });
  }
  if (!(error instanceof TrayRefusal)) return error;
  const verb = error.status >= 500 ? 'failed' : 'refused';
  const told = `Tray ${verb} to ${doing} (${error.status}): ${error.message || 'it gave no reason'}.`;
  const code = error.isPassing ? exitCodes.unreachable : exitCodes.refused;
  return new DeployError(code, `${told} ${advice(error.status, region)}`.trim(), { cause: error });
}

function advice(status: number, region: string): string {
  if (status === 400) return 'Put right what it names in the connector, then run it again.';
  if (status === 401) return `Is the token still valid, and is it one of ${region}? Tokens belong to one region.`;
  if (status === 403) {
    return 'The token is valid, but may not do this: its role lacks the permission, or the connector belongs to another token.';
  }
  if (status === 404) {
    return `Is ${region} your organisation's region, and does the name in connector.json begin with its namespace?`;
  }
  if (status === 429) return 'Tray has been asked too often: run it again later.';
  if (status >= 500) return 'The trouble is at Tray: run it again later.';
  return '';
}
