import { parseArgs } from 'node:util';
import { DeployError, exitCodes } from './exitCodes';

/** Tray's API by region. */
const regions = {
  us: 'https://api.tray.io',
  eu: 'https://api.eu1.tray.io',
  ap: 'https://api.ap1.tray.io',
} as const;

export type Region = keyof typeof regions;

/** What was asked for. `token` is undefined only in a dry run. */
export type Options = {
  region: Region;
  /** Without a slash at the end. */
  baseUrl: string;
  token: string | undefined;
  emails: string[];
  dryRun: boolean;
  skipChecks: boolean;
};

/** Shorter ones are no tokens, as Tray's own command line has it (@trayio/cdk-cli 2.19.0). */
const shortestToken = 36;

/** Reads the command line and the environment; 'help' where that was asked for. Throws a DeployError for wrong usage. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const asked = (Object.keys(regions) as Region[]).filter((region) => values[region]);
  const [region] = asked;
  if (!region || asked.length > 1) wrong('Say to which region: exactly one of --us, --eu and --ap.');
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
    return wrong((error as Error).message);
  }
}

/** The token of the environment, whatever it is worth, without the word that goes before it in a header. */
export function tokenOf(env: NodeJS.ProcessEnv): string | undefined {
  return env.TRAY_API_TOKEN?.trim().replace(/^Bearer(\s+|$)/i, '');
}

function readToken(token: string | undefined, mayLack: boolean): string | undefined {
  if (!token) {
    return mayLack ? undefined : wrong('TRAY_API_TOKEN is not set. It holds an API token of your Tray organisation.');
  }
  if (!/^[\x21-\x7e]+$/.test(token)) wrong('TRAY_API_TOKEN holds spaces or other characters that no token has.');
  if (token.length < shortestToken) {
    wrong(
      `TRAY_API_TOKEN is too short for a token of Tray's: ${token.length} characters, at least ${shortestToken} are needed.`,
    );
  }
  return token;
}

/** The region's address, or TRAY_API_URL where that is Tray's or this machine's: the token must go nowhere else. */
function readBaseUrl(region: Region, given: string | undefined): string {
  if (!given) return regions[region];
  const url = parseUrl(given);
  const plain = url && !url.username && !url.password && url.pathname === '/' && !url.search && !url.hash;
  if (!plain) return wrong('TRAY_API_URL is no plain address such as https://api.tray.io.');
  const isTray = url.protocol === 'https:' && /(^|\.)tray\.io$/.test(url.hostname) && url.port === '';
  const isHere = /^https?:$/.test(url.protocol) && isLoopback(url.hostname);
  if (!isTray && !isHere) {
    wrong(`TRAY_API_URL names ${url.host}. Only https addresses of tray.io and addresses of this machine are taken.`);
  }
  const other = Object.entries(regions).find(([name, address]) => address === url.origin && name !== region);
  if (other) wrong(`TRAY_API_URL is the address of --${other[0]}, but --${region} was asked for. Unset one of them.`);
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
  const bad = emails.find((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email));
  if (bad !== undefined) wrong(`"${bad}" is no e-mail address. Write --email=a@x.com,b@y.com`);
  return [...new Set(emails)];
}

function wrong(message: string): never {
  throw new DeployError(exitCodes.usage, `${message}\nSee npm run deploy -- --help`);
}
