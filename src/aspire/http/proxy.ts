import { isLoopback, parseUrl } from './parseUrl';

/** The proxy that a request goes through. */
export type Proxy = {
  protocol: string;
  host: string;
  port: number;
  auth?: { username: string; password: string };
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Gives the proxy for a URL; undefined where the request goes directly. Throws where the proxy's address is not one. */
export type ProxyResolver = (url: string) => Proxy | undefined;

/**
 * Reads the proxies that an environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, and the exceptions of `NO_PROXY`),
 * in upper or lower case; lower case wins, as in curl. Addresses of this machine are always reached directly.
 */
export function createProxyResolver(environment: Environment): ProxyResolver {
  const read = (name: string) => environment[name] || environment[name.toUpperCase()] || '';
  const all = read('all_proxy');
  const named = new Map([
    ['http:', read('http_proxy') || all],
    ['https:', read('https_proxy') || all],
  ]);
  const exceptions = read('no_proxy')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  if (![...named.values()].some((address) => address !== '')) return () => undefined;
  return (text) => {
    const url = parseUrl(text);
    const address = url && named.get(url.protocol);
    if (!address || isLoopback(url) || exceptions.some((entry) => isException(entry, url))) return undefined;
    return readProxy(address);
  };
}

/** `*`, a host, a domain with or without a leading dot or `*.`, each with or without a port. */
function isException(entry: string, { hostname, port, protocol }: URL): boolean {
  if (entry === '*') return true;
  const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  if (wantedPort !== undefined && wantedPort !== ownPort) return false;
  const domain = name.replace(/^\*?\./, '');
  return domain !== '' && (hostname === domain || hostname.endsWith(`.${domain}`));
}

/** The address of a proxy. Without a scheme it is an HTTP proxy, as for curl. */
function readProxy(address: string): Proxy {
  const url = parseUrl(address.includes('://') ? address : `http://${address}`);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw Object.assign(new Error('the proxy has no HTTP address'), { code: 'ERR_INVALID_PROXY' });
  const { protocol, hostname, port, username, password } = url;
  return {
    protocol,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    ...(username === '' ? {} : { auth: { username: decoded(username), password: decoded(password) } }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
