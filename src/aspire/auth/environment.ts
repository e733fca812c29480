import { isLoopback, parseUrl } from '../http/parseUrl';
import { fail, success, type Result } from '../model/result';

export type AspireEnvironment = 'production' | 'sandbox' | 'demo';

const baseUrls: Readonly<Record<AspireEnvironment, string>> = {
  production: 'https://cloud-api.youraspire.com',
  sandbox: 'https://cloudsandbox-api.youraspire.com',
  demo: 'https://clouddemo-api.youraspire.com',
};

/** The Aspire environment of a connection, and the URL to reach it at. */
export type EnvironmentTarget = { environment: AspireEnvironment; baseUrl: string };

/** The base URL of an Aspire environment. Throws for an unknown environment, since there is no default. */
export function getBaseUrlForEnvironment(environment: AspireEnvironment): string {
  const known = readEnvironment(environment);
  if (known === undefined) throw new Error(unknownEnvironment(environment));
  return baseUrls[known];
}

/**
 * Reads the name of an environment, ignoring case, and returns the base URL to call. `override` points every environment
 * at an emulator (Tray's host takes it from `ASPIRE_BASE_URL`); it must be an address of this machine.
 */
export function parseEnvironment(raw: unknown, override?: string): Result<EnvironmentTarget> {
  const environment = readEnvironment(raw);
  if (environment === undefined) return fail('wrong_environment', unknownEnvironment(raw));
  if (!override) return success({ environment, baseUrl: baseUrls[environment] });
  if (override !== cachedOverride?.text) cachedOverride = { text: override, baseUrl: loopbackOrigin(override) };
  const { baseUrl } = cachedOverride;
  if (baseUrl !== undefined) return success({ environment, baseUrl });
  return fail(
    'wrong_environment',
    'ASPIRE_BASE_URL may only name an address of this machine, such as http://127.0.0.1:4010. Correct it or unset it.',
  );
}

/** The last override that was parsed. Every run of a process has the same one. */
let cachedOverride: { text: string; baseUrl: string | undefined } | undefined;

/** The origin of a URL with a loopback address; undefined for any other URL. */
export function loopbackOrigin(text: string): string | undefined {
  const url = parseUrl(text);
  if (!url || !isLoopback(url)) return undefined;
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.origin : undefined;
}

function readEnvironment(raw: unknown): AspireEnvironment | undefined {
  if (typeof raw !== 'string') return undefined;
  const name = raw.trim().toLowerCase();
  return isEnvironment(name) ? name : undefined;
}

function isEnvironment(name: string): name is AspireEnvironment {
  return Object.hasOwn(baseUrls, name);
}

function unknownEnvironment(raw: unknown): string {
  // Only a short word of letters is quoted: a secret that was pasted into the wrong field must not end up in a log.
  const word = typeof raw === 'string' && /^[a-z -]{1,11}$/i.test(raw) ? ` "${raw}"` : '';
  const missing = raw === undefined || raw === null || raw === '';
  const what = missing ? 'The Aspire environment is missing' : `There is no such Aspire environment${word}`;
  return `${what}. Choose production, sandbox or demo in the Aspire authentication.`;
}
