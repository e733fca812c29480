import { readFileSync, statSync } from 'node:fs';

/** The account that Postgres runs as; undefined: the one of this process. */
export type Account = { uid: number; gid: number } | undefined;

/**
 * Postgres refuses to run as root. There it runs as the owner of the data, or else as `postgres` or `nobody`, whichever the
 * machine has.
 */
export function accountFor(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const existing = statSync(dataFolder, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  throw new Error(
    'Postgres does not run as root, and this machine has no account "postgres" or "nobody". Run the gateway as another user, or set DATABASE_URL.',
  );
}
