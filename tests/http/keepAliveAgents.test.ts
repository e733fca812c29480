import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAgents, maxIdleMs } from '../../src/aspire/http/keepAliveAgents';

let server: Server;
let url: string;
const ports: (number | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    ports.push(request.socket.remotePort);
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(
  () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
);

it('does not use a socket again that has been idle for too long, however the time went by', async () => {
  let time = 0;
  const agents = createAgents({ now: () => time });
  const call = async () => {
    agents.dropIdleSockets();
    await new Promise<void>((resolve, reject) => {
      get(url, { agent: agents.httpAgent }, (response) => response.resume().on('end', resolve)).on('error', reject);
    });
    // The socket goes back to the agent after the reply has ended.
    await new Promise((resolve) => setImmediate(resolve));
  };
  await call();
  time += maxIdleMs;
  await call();
  time += maxIdleMs + 1;
  await call();
  expect(ports[1]).toBe(ports[0]);
  expect(ports[2]).not.toBe(ports[1]);
  agents.httpAgent.destroy();
});
