import { startHttpGateway, type HttpGateway, type HttpGatewayOptions } from './httpGateway.ts';
import { connectMcp, type Era, type McpClient, type Person } from './mcpClients.ts';

export type McpGateway = {
  http: HttpGateway;
  /** Of acme: all that tools need, and reading alone. */
  keys: { writer: string; reader: string };
  /** A client of the era, closed with the gateway. `query` is added to the address. */
  connect(era: Era, options?: { as?: 'writer' | 'reader'; query?: string; person?: Person }): Promise<McpClient>;
  close(): Promise<void>;
};

/** The gateway over HTTP with two connections of acme to the emulator: `aspire`, a demo company, and `live`, in production. */
export async function startMcpGateway(options: Pick<HttpGatewayOptions, 'sync' | 'aspire'> = {}): Promise<McpGateway> {
  const http = await startHttpGateway(options);
  const keys = { writer: await http.key('acme', 'read', 'write'), reader: await http.key('acme', 'read') };
  const open: McpClient[] = [];
  for (const [connection_name, environment] of [
    ['aspire', 'demo'],
    ['live', 'production'],
  ]) {
    const { clientId: client_id, secret: client_secret } = http.emulator.credentials;
    const login = { client_id, client_secret, oauth_flow_type: 'client_credentials' };
    const body = { connection_name, environment, ...login };
    const made = await http.ask(keys.writer, '/api/oauth/connections', { method: 'POST', body });
    if (made.body.status !== 'completed') throw new Error(`the connection ${connection_name} is ${made.text}`);
  }
  return {
    http,
    keys,
    async connect(era, { as = 'writer', query = '', person } = {}) {
      const client = await connectMcp(era, { url: `${http.url}/mcp${query}`, key: keys[as] }, person);
      open.push(client);
      return client;
    },
    async close() {
      for (const client of open) await client.close();
      await http.close();
    },
  };
}
