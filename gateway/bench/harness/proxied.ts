import type { ConnectionInput } from '../../src/connections/types.ts';
import type { ProviderReady } from '../programs/provider.ts';
import { client } from './connections.ts';
import type { BenchServer } from './database.ts';
import { startProgram, type Program } from './program.ts';

export type GatewayReady = { url: string; key: string };

/** A gateway whose connection `crm` goes to an upstream, each in a process of its own. */
export type Proxied = {
  gateway: Program<GatewayReady>;
  upstream: Program<{ host: string; url: string }>;
  provider: Program<ProviderReady>;
};

export async function startProxied({ connection, masterKey }: BenchServer): Promise<Proxied> {
  const upstream = await startProgram<{ host: string; url: string }>('upstream');
  const provider = await startProgram<ProviderReady>('provider', { delayMs: 0, lifetime: 86_400 });
  const privateHosts = [upstream.host, provider.host];
  const gateway = await startProgram<GatewayReady>('gateway', { connection, masterKey, privateHosts });
  const status = await gateway.ask<string>('connect', {
    connection_name: 'crm',
    provider: 'oauth2',
    oauth_flow_type: 'client_credentials',
    client_id: client.id,
    client_secret: client.secret,
    token_url: provider.tokenUrl,
    settings: { allowed_hosts: [upstream.url] },
  } satisfies ConnectionInput);
  if (status !== 'completed') throw new Error(`the connection is ${status}`);
  return { gateway, upstream, provider };
}
