import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';

/** A request to an address that the gateway does not call. */
class EgressRefused extends Error {
  override readonly name = 'EgressRefused';
  readonly code = 'EGRESS_REFUSED';
}

/** The providers that may be private, loopback or plain http, as `host:port`. */
export type PrivateHosts = readonly string[];

/** Whether an address may be called by everybody. An IPv4 address inside an IPv6 one counts as the former. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'http:' ? '80' : '443');
}

/** Whether the operator named this host and port in `ASPIRE_GATEWAY_PRIVATE_HOSTS`. */
function isExempt(url: URL, hosts: PrivateHosts): boolean {
  return hosts.some((host) => host.toLowerCase() === `${url.hostname}:${portOf(url)}`);
}

/**
 * Says what is wrong with a URL that a caller wants the gateway to call, undefined if nothing is. A name is judged again by
 * its address when it is called. (`new URL()` has turned 0x7f.1 and 2130706433 into 127.0.0.1.)
 */
export function whyNotCallable(text: string, hosts: PrivateHosts): string | undefined {
  const url = parse(text);
  if (!url) return 'is no absolute URL; give one such as https://login.example.com/oauth/token';
  if (url.username || url.password) return 'must not hold a user name or password';
  if (isExempt(url, hosts)) return undefined;
  if (url.protocol !== 'https:') return `must begin with https:// (it begins with ${url.protocol})`;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLocalName = /(^|\.)(localhost|local|internal)\.?$/i.test(host);
  if (isLocalName || (isIP(host) !== 0 && !isPublic(host)))
    return `names the private address ${url.hostname}; the operator may allow it by ASPIRE_GATEWAY_PRIVATE_HOSTS=${url.hostname}:${portOf(url)}`;
  return undefined;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What was judged is what is connected to, so that a name that resolves anew gains nothing. */
function guardedLookup(resolve: typeof systemLookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { family: options.family, hints: options.hints ?? 0, all: true }, (error, found) => {
      const addresses = found as LookupAddress[] | undefined;
      if (error) return done(error, '');
      const [first] = addresses ?? [];
      if (!first || !addresses?.every(({ address }) => isPublic(address)))
        return done(new EgressRefused(`${host} resolves to a private address`), '');
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

/** How requests leave the gateway for addresses that callers named. */
export type Egress = {
  /** The connection pool for a URL: guarded, unless the operator exempted its host and port. */
  agentFor(url: URL): Agent;
  /** For the operator's own addresses, such as the emulator's. */
  readonly openAgent: Agent;
  whyNotCallable(text: string): string | undefined;
  isExempt(url: URL): boolean;
  close(): Promise<void>;
};

export function createEgress(hosts: PrivateHosts, resolve: typeof systemLookup = systemLookup): Egress {
  const common = { connections: 64, pipelining: 1, keepAliveTimeout: 10_000 };
  const guarded = new Agent({ ...common, connect: { timeout: 5_000, lookup: guardedLookup(resolve) } });
  const open = new Agent({ ...common, connect: { timeout: 5_000 } });
  return {
    agentFor: (url) => (isExempt(url, hosts) ? open : guarded),
    openAgent: open,
    whyNotCallable: (text) => whyNotCallable(text, hosts),
    isExempt: (url) => isExempt(url, hosts),
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}
