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
  const { key, file, mayCreate, previous } = masterKey;
  if (key !== undefined) return { keys: parseMasterKeys(key, previous), made: false };
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

/** Puts a new master key in the file, and gives the old one. The old file stays beside it until the rotation is done. */
export function replaceKeyFile(
  file: string,
  randomBytes: (size: number) => Buffer,
): { previous: string; kept: string } {
  const previous = readKeyFile(file);
  if (previous === undefined) throw new ConfigError([noKey(file, true)]);
  const kept = `${file}.previous`;
  // Not over an earlier one: a rotation that was cut off may still need it.
  writeKeyFile(kept, previous);
  if (readKeyFile(kept) !== previous)
    throw new ConfigError([
      `${kept} holds another key: an earlier rotation did not end. Run aspire-gateway rotate, then remove that file.`,
    ]);
  rmSync(file);
  writeKeyFile(file, randomBytes(32).toString('hex'));
  return { previous, kept };
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
