import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

let http: HttpGateway;
let key: string;

beforeAll(async () => {
  http = await startHttpGateway();
  key = await http.key('acme', 'read', 'write');
  const { clientId: client_id, secret: client_secret } = http.emulator.credentials;
  const definition = { connection_name: 'aspire', environment: 'demo', oauth_flow_type: 'client_credentials' };
  const body = { ...definition, client_id, client_secret };
  expect((await http.ask(key, '/api/oauth/connections', { method: 'POST', body })).body.status).toBe('completed');
});
afterAll(() => http.close());

const script = (name: string) => fileURLToPath(new URL(`../../testing/clients/${name}`, import.meta.url));

/** Clients that know nothing of the gateway, with the program that this machine needs for each. */
const clients = [
  { name: 'curl', needs: 'curl', command: ['sh', script('curl_client.sh')] },
  { name: 'Python', needs: 'python3', command: ['python3', script('urllib_client.py')] },
  { name: 'fetch', needs: 'node', command: [process.execPath, script('node_client.mjs'), 'fetch'] },
  { name: 'axios', needs: 'node', command: [process.execPath, script('node_client.mjs'), 'axios'] },
].filter(({ needs }) => spawnSync(needs, ['--version']).status === 0);

async function run([program = '', ...args]: readonly string[], given: readonly string[]): Promise<unknown> {
  const child = spawn(program, [...args, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(out);
}

it.each(clients)(
  '$name finds at the proxy what it finds at Aspire, with another base URL and secret',
  async (client) => {
    const { clientId, secret } = http.emulator.credentials;
    const direct = await run(client.command, [http.emulator.url, clientId, secret, `${client.name} direct`]);
    const proxied = await run(client.command, [`${http.url}/proxy/aspire`, clientId, key, `${client.name} proxied`]);
    expect(proxied).toEqual(direct);
    expect(direct).toMatchObject({
      jwt: 3,
      found: [200, expect.any(Array)],
      written: 200,
      too_many: [400, expect.anything()],
    });
  },
);
