import { GatewayError } from '../errors.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests of pages of other sites, as the protocol demands: a name that is made to resolve to this machine would let any
 * page in a browser beside it talk to the gateway. Programs send no `Origin`. Throws `forbidden`.
 */
export function refuseForeignOrigin(origin: string | undefined, publicUrl: string | undefined): void {
  if (origin === undefined) return;
  const own = [...loopback, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])];
  if (URL.canParse(origin) && own.includes(new URL(origin).hostname)) return;
  throw new GatewayError(
    'forbidden',
    'Pages of other sites may not use /mcp. If this page belongs to the gateway, set ASPIRE_GATEWAY_PUBLIC_URL to its address.',
    { errors: [{ field: 'Origin', message: `must be of ${own.join(' or ')}` }] },
  );
}
