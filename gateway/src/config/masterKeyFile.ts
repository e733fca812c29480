import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseMasterKeys, masterKeyProblem, type MasterKeys } from '../secrets/sealed/masterKeys.ts';
import { ConfigError, type Config } from './config.ts';

/** The master keys, and what the person who starts the gateway should know about their file. */
export type LoadedKeys = { keys: MasterKeys; made: boolean; warning?: string };

type Options = {
  /** Whether something in the database is encrypted already: then a new key would open none of it. */
  inUse: boolean;
  randomBytes(size: number): Buffer;
};

/**
 * The master key from the environment or its file, which is made if nothing is encrypted yet. Throws a ConfigError if there is
 * no key, or none that is one.
 */
export function loadMasterKeys({ masterKey }: Config, { inUse, randomBytes }: Options): LoadedKeys {
  const { key, file, mayCreate } = masterKey;
  if (key !== undefined) return { keys: parseMasterKeys(key, masterKey.previous), made: false };
  // The key before an unfinished rotation still opens what was not moved yet.
  const earlier = readKeyFile(`${file}.previous`);
  const previous = earlier === undefined ? masterKey.previous : [earlier, ...masterKey.previous];
  let text = readKeyFile(file);
  const made = text === undefined && mayCreate && !inUse;
  if (made) {
    writeKeyFile(file, randomBytes(32).toString('hex'));
    // Another process may have been first: what is in the file counts.
    text = readKeyFile(file);
  }
  if (text === undefined) throw new ConfigError([noKey(file, inUse)]);
  const problem = masterKeyProblem(text);
  if (problem !== undefined) throw new ConfigError([`The master key in ${file} ${problem}.`]);
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  const warning = isOpen ? `${file} can be read by other users: chmod 600 ${file}` : undefined;
  return { keys: parseMasterKeys(text, previous), made, ...(warning ? { warning } : {}) };
}

/** Puts a new master key in the file. The old file stays beside it until the rotation is done, and is gone on with after a kill. */
export function replaceKeyFile(
  file: string,
  randomBytes: (size: number) => Buffer,
): { current: string; previous: string; kept: string } {
  const kept = `${file}.previous`;
  const found = readKeyFile(file);
  const earlier = readKeyFile(kept);
  if (earlier === undefined) {
    if (found === undefined) throw new ConfigError([noKey(file, true)]);
    writeKeyFile(kept, found);
  }
  // A rotation that was cut off has written its new key already.
  if (earlier === undefined || earlier === found) rmSync(file);
  writeKeyFile(file, randomBytes(32).toString('hex'));
  const [current, previous] = [readKeyFile(file) ?? '', readKeyFile(kept) ?? ''];
  return { current, previous, kept };
}

function noKey(file: string, inUse: boolean): string {
  const remedy = inUse
    ? 'The database holds secrets that only the earlier key opens: bring that key back from your backup.'
    : 'Make one: openssl rand -hex 32. The same for every replica; keep a copy apart from the database.';
  return `There is no master key: neither ASPIRE_GATEWAY_KEY nor the file ${file}. ${remedy}`;
}

function readKeyFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ConfigError([`The key file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`]);
  }
}

/** Writes it whole or not at all, and never over another. */
function writeKeyFile(file: string, key: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${key}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
