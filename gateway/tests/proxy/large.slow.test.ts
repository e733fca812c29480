import { Readable } from 'node:stream';
import { setInterval as every } from 'node:timers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';
import { startUpstream, type Upstream } from '../../testing/upstream.ts';

const size = 1_000_000_000;
let provider: ProviderDouble;
let upstream: Upstream;
let http: HttpGateway;

beforeAll(async () => {
  [provider, upstream] = await Promise.all([startProvider(), startUpstream()]);
  http = await startHttpGateway({ privateHosts: [provider.host, upstream.host] });
});
afterAll(async () => {
  await http.close();
  await provider.close();
  await upstream.close();
});

it('E102 1 GB goes either way without being held in memory', { timeout: 600_000 }, async () => {
  const key = await http.key('acme', 'read', 'write');
  const body = {
    connection_name: 'crm',
    provider: 'oauth2',
    oauth_flow_type: 'client_credentials',
    client_id: provider.options.clientId,
    client_secret: provider.options.clientSecret,
    token_url: provider.tokenUrl,
    settings: { allowed_hosts: [upstream.url] },
  };
  await http.ask(key, '/api/oauth/connections', { method: 'POST', body });
  upstream.raw((request, response) => {
    let got = 0;
    request.on('data', (part: Buffer) => (got += part.length));
    request.on('end', () => {
      response.writeHead(200, { 'x-got': String(got) });
      Readable.from(chunks()).pipe(response);
    });
  });
  // Caller, gateway and provider are this one process.
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = every(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const answer = await fetch(`${http.url}/proxy/crm/video`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'video/mp4' },
    body: Readable.toWeb(Readable.from(chunks())),
    duplex: 'half',
  });
  let got = 0;
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) got += part.length;
  clearInterval(watch);
  expect([answer.headers.get('x-got'), got]).toEqual([String(size), size]);
  expect(most - before).toBeLessThan(size / 3);
});

function* chunks(): Generator<Buffer> {
  const part = Buffer.alloc(50_000, 'x');
  for (let left = size; left > 0; left -= part.length) yield part;
}
