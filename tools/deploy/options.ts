import { parseArgs } from 'node:util';
import { DeployError, exitCodes } from './exitCodes';

/** Tray's API by region. */
const regions = {
  us: 'https://api.tray.io',
  eu: 'https://api.eu1.tray.io',
  ap: 'https://api.ap1.tray.io',
} as const;

export type Region = keyof typeof regions;

/** The options of a deployment. `token` is undefined only in a dry run. */
export type Options = {
  region: Region;
  /** Without a trailing slash. */
  baseUrl: string;
  token: string | undefined;
  emails: string[];
  dryRun: boolean;
  skipChecks: boolean;
};

/** Tray's own command line rejects shorter tokens (@trayio/cdk-cli 2.19.0). */
const minTokenLength = 36;

/** Reads the command line and the environment; returns 'help' for --help. Throws a DeployError for wrong usage. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const chosen = (Object.keys(regions) as Region[]).filter((region) => values[region]);
  const [region] = chosen;
  if (!region || chosen.length > 1) usageError('Name the region with exactly one of --us, --eu and --ap.');
  const dryRun = values['dry-run'] ?? false;
  return {
    region,
    baseUrl: readBaseUrl(region, env.TRAY_API_URL),
    token: readToken(tokenOf(env), dryRun),
    emails: readEmails(values.email ?? []),
    dryRun,
    skipChecks: values['skip-checks'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    const flag = { type: 'boolean' } as const;
    return parseArgs({
      args: [...args],
      options: {
        us: flag,
        eu: flag,
        ap: flag,
        email: { type: 'string', multiple: true },
        'dry-run': flag,
        'skip-checks': flag,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return usageError((error as Error).message);
  }
}

/** The environment's token, not validated, without a leading "Bearer". */
export function tokenOf(env: NodeJS.ProcessEnv): string | undefined {
  return env.TRAY_API_TOKEN?.trim().replace(/^Bearer(\s+|$)/i, '');
}

function readToken(token: string | undefined, isOptional: boolean): string | undefined {
  if (!token) {
    return isOptional
      ? undefined
      : usageError('TRAY_API_TOKEN is not set. Set it to an API token of your Tray organisation.');
  }
  if (!/^[\x21-\x7e]+$/.test(token)) usageError('TRAY_API_TOKEN contains spaces or other invalid characters.');
  if (token.length < minTokenLength) {
    usageError(
      `TRAY_API_TOKEN is too short: it has ${token.length} characters, and Tray's tokens have at least ${minTokenLength}.`,
    );
  }
  return token;
}

/** The region's URL, or TRAY_API_URL if it is Tray's or this machine's: the token must not go anywhere else. */
function readBaseUrl(region: Region, given: string | undefined): string {
  if (!given) return regions[region];
  const url = parseUrl(given);
  const plain = url && !url.username && !url.password && url.pathname === '/' && !url.search && !url.hash;
  if (!plain) return usageError('TRAY_API_URL is not a plain URL such as https://api.tray.io.');
  const isTray = url.protocol === 'https:' && /(^|\.)tray\.io$/.test(url.hostname) && url.port === '';
  const isHere = /^https?:$/.test(url.protocol) && isLoopback(url.hostname);
  if (!isTray && !isHere) {
    usageError(`TRAY_API_URL names ${url.host}. Only https URLs of tray.io and URLs of this machine are allowed.`);
  }
  const other = Object.entries(regions).find(([name, address]) => address === url.origin && name !== region);
  if (other)
    usageError(`TRAY_API_URL belongs to --${other[0]}, but the command says --${region}. Leave out one of them.`);
  return url.origin;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function readEmails(given: readonly string[]): string[] {
  const emails = given.flatMap((list) => list.split(',')).map((email) => email.trim());
  const bad = emails.find((email) => !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email));
  if (bad !== undefined) usageError(`"${bad}" is not an e-mail address. Write --email=a@x.com,b@y.com`);
  return [...new Set(emails)];
}

function usageError(message: string): never {
  throw new DeployError(exitCodes.usage, `${message}\nSee npm run deploy -- --help`);
}
