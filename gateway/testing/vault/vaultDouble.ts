import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createKvDouble, createTransitDouble, errors, type Answer, type Dialect } from './engines.ts';
import { createTokensDouble } from './tokens.ts';

/** What a request meets instead of an answer. */
export type VaultFaultPlan = {
  /** Only requests whose path begins so, after `/v1/`. */
  path?: string;
  method?: string;
  status?: number;
  body?: string;
  hang?: true;
  reset?: true;
  /** Carries the request out first, so that only its answer is lost. */
  after?: true;
  headers?: Record<string, string>;
  /** How often; always if absent. */
  times?: number;
};

export type SeenRequest = { method: string; path: string; token: string | undefined; body: string };

/**
 * Vault over real HTTP: what the gateway uses of it, with the answers that real servers gave. The clock of its tokens is the
 * test's.
 */
export async function startVaultDouble(dialect: Dialect = 'openbao') {
  let offset = 0;
  const now = () => Date.now() + offset;
  const kv = createKvDouble(() => new Date(now()).toISOString());
  const transit = createTransitDouble(dialect);
  const tokens = createTokensDouble(dialect, now);
  const plans: VaultFaultPlan[] = [];
  const requests: SeenRequest[] = [];
  let state: 'active' | 'sealed' | 'uninitialised' | 'standby' = 'active';
  const denied = new Set<string>();
  const healthOf = { active: 200, standby: 429, uninitialised: 501, sealed: 503 };

  const route = (method: string, path: string, token: string | undefined, body: Record<string, unknown>): Answer => {
    if (path === 'sys/health') return { status: healthOf[state], body: { sealed: state === 'sealed' } };
    if (state === 'sealed' || state === 'uninitialised') return errors(503, 'Vault is sealed');
    if (path === 'auth/approle/login') return tokens.login(body);
    if (token === undefined || !tokens.isValid(token)) return errors(403, 'permission denied');
    if (path.startsWith('auth/token/')) return tokens.self(path.slice('auth/token/'.length), token);
    if ([...denied].some((prefix) => path.startsWith(prefix)))
      return errors(403, '1 error occurred:\n\t* permission denied\n\n');
    const [mount, ...rest] = path.split('/');
    if (mount === 'secret') return kv.handle(method, rest, body);
    return mount === 'transit' ? transit.handle(method, rest, body) : errors(403, 'permission denied');
  };

  const answer = (request: IncomingMessage, response: ServerResponse, text: string) => {
    const [raw = '', query] = (request.url ?? '').replace(/^\/v1\//, '').split('?');
    const method = query === 'list=true' ? 'LIST' : (request.method ?? '');
    const token = request.headers['x-vault-token'] as string | undefined;
    requests.push({ method, path: raw, token, body: text });
    const path = decodeURIComponent(raw);
    const plan = plans.find((one) => path.startsWith(one.path ?? '') && (one.method ?? method) === method);
    if (plan?.times !== undefined && (plan.times -= 1) <= 0) plans.splice(plans.indexOf(plan), 1);
    const run = () => route(method, path, token, (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>);
    if (plan?.after) run();
    if (plan?.hang) return;
    if (plan?.reset) return void request.socket.destroy();
    if (plan) {
      response.writeHead(plan.status ?? 200, { 'content-type': 'application/json', ...plan.headers });
      return void response.end(plan.body ?? '{"errors":["internal error"]}');
    }
    if (/(^|\/)\.\.(\/|$)/.test(path) || /%2e%2e/i.test(raw)) return void dotdot(response, path);
    const { status, body } = run();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };

  const dotdot = (response: ServerResponse, path: string) => {
    if (dialect === 'openbao')
      response.writeHead(400).end(JSON.stringify({ errors: ['relative paths not supported'] }));
    else response.writeHead(301, { location: new URL(`/v1/${path}`, 'http://vault').pathname }).end();
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks).toString('utf8')));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}`,
    kv,
    transit,
    tokens,
    requests,
    /** Requests of a path, such as `auth/approle/login`. */
    countOf: (path: string) => requests.filter((one) => one.path.startsWith(path)).length,
    plan: (...more: VaultFaultPlan[]) => void plans.push(...more),
    unplan: () => void plans.splice(0),
    setState: (next: typeof state) => void (state = next),
    /** Forbids every path that begins so. */
    deny: (prefix: string) => void denied.add(prefix),
    allowAll: () => denied.clear(),
    /** Lets so much time pass for the tokens. */
    pass: (ms: number) => void (offset += ms),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => listen(port),
  };
}

export type VaultDouble = Awaited<ReturnType<typeof startVaultDouble>>;
