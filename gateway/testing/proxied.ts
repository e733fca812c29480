import { startHttpGateway, type HttpGateway, type HttpGatewayOptions } from './httpGateway.ts';
import { startProvider, type ProviderDouble } from './provider.ts';
import { startUpstream, type Upstream } from './upstream.ts';

/** A gateway with the connection `crm` of `acme`, whose provider calls go to an upstream of the test. */
export type Proxied = {
  http: HttpGateway;
  provider: ProviderDouble;
  upstream: Upstream;
  /** May read and write. */
  key: string;
  /** Makes a further connection. */
  connect(name: string, settings: object, as?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  close(): Promise<void>;
};

export async function startProxied(options: HttpGatewayOptions = {}): Promise<Proxied> {
  const [provider, upstream] = await Promise.all([startProvider(), startUpstream()]);
  const { privateHosts = [] } = options;
  const limit = { perMinute: 1_000_000, burst: 1_000_000 };
  const http = await startHttpGateway({
    limit,
    ...options,
    privateHosts: [provider.host, upstream.host, ...privateHosts],
  });
  const key = await http.key('acme', 'read', 'write');
  const connect: Proxied['connect'] = (name, settings, as = key) => {
    const body = {
      connection_name: name,
      provider: 'oauth2',
      oauth_flow_type: 'client_credentials',
      client_id: provider.options.clientId,
      client_secret: provider.options.clientSecret,
      token_url: provider.tokenUrl,
      settings,
    };
    return http.ask(as, '/api/oauth/connections', { method: 'POST', body });
  };
  const made = await connect('crm', { allowed_hosts: [upstream.url] });
  if (made.body.status !== 'completed') throw new Error(`the connection is ${JSON.stringify(made.body)}`);
  return {
    http,
    provider,
    upstream,
    key,
    connect,
    async close() {
      await http.close();
      await provider.close();
      await upstream.close();
    },
  };
}
