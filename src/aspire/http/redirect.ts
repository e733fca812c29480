import { parseUrl } from './parseUrl';
import type { HttpReply } from './types';

const elsewhere = 'https://same-host.invalid';

/** Whether a reply sends to another address. */
export function isRedirect({ status, headers }: Pick<HttpReply, 'status' | 'headers'>): boolean {
  return [301, 302, 303, 307, 308].includes(status) || (status === 300 && headers.location !== undefined);
}

/**
 * Says that a reply is a redirect, and to which host: the rest of the address may hold secrets. It is not followed, since
 * the bearer would go along.
 */
export function describeRedirect({ status, headers }: Pick<HttpReply, 'status' | 'headers'>): string {
  const url = headers.location === undefined ? undefined : parseUrl(headers.location, elsewhere);
  const where = !url?.host
    ? 'that names no address'
    : url.origin === elsewhere
      ? 'to another path of the same host'
      : `to ${url.host}`;
  return `a redirect (status ${status}) ${where}, which is not followed; the environment of the authentication or a proxy on the way is probably wrong`;
}
