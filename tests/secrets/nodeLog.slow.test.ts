import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../emulator';
import { leakFinder, canary } from './canaries';

let emulator: Emulator | undefined;
afterEach(() => emulator?.close());

it.each([
  ['a text', 'branches_get', '{"limit":1}'],
  ['a stream', 'raw_http_request', '{"method":"GET","url":"/Branches"}'],
])('the debug logs of Node and libraries contain no secret for %s', async (_, ...run) => {
  const secret = canary('secret of a logging process');
  emulator = await startEmulator({ clientId: 'client', secret });
  const root = join(__dirname, '../..');
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/run/main.ts', ...run], {
    cwd: root,
    env: {
      ...process.env,
      NODE_DEBUG: 'http,https,http2,net,tls,stream,timer,undici,fetch,dns',
      DEBUG: '*',
      ASPIRE_BASE_URL: emulator.url,
      ASPIRE_CLIENT_ID: 'client',
      ASPIRE_CLIENT_SECRET: secret,
      ASPIRE_ENVIRONMENT: 'demo',
    },
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  // Node has logged the requests, which would include the bearer.
  expect(written).toMatch(/^HTTP \d+: createConnection/m);
  expect(written).not.toMatch(/eyJ|bearer/i);
  expect(leakFinder({ secret })(written)).toEqual([]);
});
