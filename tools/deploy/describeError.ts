import { DeployError, exitCodes } from './exitCodes';
import { NoAnswer, TrayRefusal } from './trayApi';

/**
 * Turns an error of Tray's API into a DeployError that says what to do. `action` is what failed, such as "send the
 * connector"; `region` is the flag of the command line. Returns any other error unchanged.
 */
export function describeError(error: unknown, action: string, region: string): unknown {
  if (error instanceof NoAnswer) {
    const consequence =
      error.reached === 'no'
        ? 'Nothing was sent. Check your network, then run it again.'
        : 'It may still have arrived. Run it again: Tray runs one deployment at a time and says so.';
    const { unreachable } = exitCodes;
    return new DeployError(
      unreachable,
      `Tray did not respond to the request to ${action}: ${error.message}. ${consequence}`,
      {
        cause: error,
      },
    );
  }
  if (!(error instanceof TrayRefusal)) return error;
  const verb = error.status >= 500 ? 'failed' : 'refused';
  const summary = `Tray ${verb} to ${action} (${error.status}): ${error.message || 'it gave no reason'}.`;
  const code = error.isTransient ? exitCodes.unreachable : exitCodes.refused;
  return new DeployError(code, `${summary} ${advice(error.status, region)}`.trim(), { cause: error });
}

function advice(status: number, region: string): string {
  if (status === 400) return 'Correct the connector, then run it again.';
  if (status === 401) return `Is the token still valid, and is it one of ${region}? Tokens belong to one region.`;
  if (status === 403) {
    return 'The token is valid, but may not do this: its role lacks the permission, or the connector belongs to another token.';
  }
  if (status === 404) {
    return `Is ${region} your organisation's region, and does the name in connector.json begin with its namespace?`;
  }
  if (status === 429) return 'Tray has received too many requests: run it again later.';
  if (status >= 500) return "The problem is on Tray's side: run it again later.";
  return '';
}
