import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The fake Tray's reaction to a request: a response (status 200 by default), or a closed connection. */
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown } | 'cut';

/** The responses to each kind of request, in order; the last one is repeated. */
export type Script = { deploy?: Answer[]; status?: Answer[]; share?: Answer[] };

export type Seen = { method: string; path: string; body: unknown };

export type FakeTray = { url: string; seen: Seen[]; close: () => Promise<void> };

const routes: [keyof Script, string, RegExp][] = [
  ['deploy', 'POST', /^\/cdk\/v1\/deployments\/connectors\/[^/]+\/versions\/[^/]+\/deploy-connector-from-source$/],
  ['status', 'GET', /^\/cdk\/v1\/deployments\/connectors\/[^/]+\/versions\/[^/]+\/[^/]+$/],
  ['share', 'POST', /^\/cdk\/v1\/permissions\/connectors\/[^/]+\/versions\/[^/]+\/share-with-emails$/],
];

/** Starts a local server with Tray's deployment API, which gives the scripted responses to requests with this token. */
export async function startFakeTray(token: string, script: Script): Promise<FakeTray> {
  const seen: Seen[] = [];
  const left: Record<string, Answer[]> = structuredClone(script);
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const { method = '', url: path = '', headers } = request;
      seen.push({ method, path, body: text && (JSON.parse(text) as unknown) });
      const answer =
        headers.authorization === `Bearer ${token}`
          ? next(routes.find(([, verb, pattern]) => verb === method && pattern.test(path))?.[0])
          : { status: 401, body: { message: 'The request is unauthorized' } };
      if (answer === 'cut') return request.socket.destroy();
      const { status = 200, body, headers: extra } = answer;
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...extra });
      return response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });

  function next(kind: keyof Script | undefined): Answer {
    const answers = kind && left[kind];
    const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    return answer ?? { status: 404, body: { message: 'Not found' } };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
