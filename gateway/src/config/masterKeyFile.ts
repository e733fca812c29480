import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  const { key, file, mayCreate, previous } = masterKey;
  if (key !== undefined) return { keys: parseMasterKeys(key, previous), made: false };
  const made = readKeyFile(file) === undefined && mayCreate && !inUse;
  // Another process may be first: what is in the file counts.
  if (made) writeKeyFile(file, randomBytes(32).toString('hex'));
  if (readKeyFile(file) === undefined) throw new ConfigError([noKey(file, inUse)]);
  const keys = keysOfFile(file, previous);
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  const warning = isOpen ? `${file} can be read by other users: chmod 600 ${file}` : undefined;
  return { keys, made, ...(warning ? { warning } : {}) };
}

/** The keys in a file as they are at the moment: a rotation by another process reaches this one without a restart. */
function keysOfFile(file: string, previous: readonly string[]): MasterKeys {
  const read = (): MasterKeys => {
    const text = readKeyFile(file) ?? '';
    const problem = masterKeyProblem(text);
    if (problem !== undefined) throw new ConfigError([`The master key in ${file} ${problem}.`]);
    // The key before a rotation that has not ended still opens what was not moved yet.
    const earlier = readKeyFile(besideFile(file));
    return parseMasterKeys(text, earlier === undefined ? previous : [earlier, ...previous]);
  };
  let keys = read();
  let seen = stampOf(file);
  const now = (): MasterKeys => {
    const stamp = stampOf(file);
    if (stamp !== undefined && stamp !== seen) [keys, seen] = [read(), stamp];
    return keys;
  };
  return {
    get current() {
      return now().current;
    },
    get previous() {
      return now().previous;
    },
  };
}

/** Changes with the file and the one beside it; undefined while the file cannot be looked at. */
function stampOf(file: string): string | undefined {
  const [main, beside] = [file, besideFile(file)].map((path) => statSync(path, { throwIfNoEntry: false }));
  return main && `${main.ino} ${main.mtimeMs} ${beside?.ino}`;
}

/** Where the key before the current one is kept during a rotation. */
function besideFile(file: string): string {
  return `${file}.previous`;
}

/**
 * Puts a new master key in the file. The old one is kept in a file beside it, whose name is the result: to be removed once the
 * rotation is done. After a kill the next call goes on with the same two keys.
 */
export function replaceKeyFile(file: string, randomBytes: (size: number) => Buffer): string {
  const kept = besideFile(file);
  const found = readKeyFile(file);
  const earlier = readKeyFile(kept);
  if (found === undefined) throw new ConfigError([noKey(file, true)]);
  if (earlier === undefined) writeKeyFile(kept, found);
  // A rotation that was cut off may have put its new key there already.
  if (earlier === undefined || earlier === found) {
    const draft = draftOf(file, randomBytes(32).toString('hex'));
    renameSync(draft, file);
  }
  return kept;
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
  const draft = draftOf(file, key);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function draftOf(file: string, key: string): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${key}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  return draft;
}
