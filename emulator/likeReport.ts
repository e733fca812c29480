import { readFileSync } from 'node:fs';
import { switchNames, type SwitchOptions } from './behaviour/switches';
import { OptionError } from './model/optionError';

/** The switches in a report of `npm run probe`. Throws an OptionError for a file that is none. */
export function readReport(file: string): SwitchOptions {
  const switches = switchesIn(file);
  const unknown = Object.keys(switches).find((name) => !switchNames.some((known) => known === name));
  if (unknown === undefined) return switches;
  throw new OptionError(`${file} has the switch "${unknown}", which this emulator has not: make the report anew`);
}

function switchesIn(file: string): SwitchOptions {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OptionError(
      `--like takes a report of "npm run probe", and ${file} cannot be read: ${(error as Error).message}`,
    );
  }
  const switches = (report as { switches?: unknown } | null)?.switches;
  if (typeof switches === 'object' && switches !== null && !Array.isArray(switches)) return switches;
  throw new OptionError(`--like takes a report of "npm run probe", and ${file} is none: it has no "switches"`);
}
