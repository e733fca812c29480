import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the token endpoint does instead of answering. Without `instead`, it answers as it should, only later or not at all. */
export type Misbehaviour = {
  status?: number;
  /** Sent as it is; an object as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  delayMs?: number;
  /** Never answers. */
  hang?: true;
  /** Cuts the connection. */
  reset?: true;
  /** Sends half of the body, then cuts the connection. */
  cut?: true;
  /** Carries the request out first, so that a refresh token is spent although nobody hears of it. */
  after?: true;
};

/** One call of the token endpoint. */
export type TokenCall = {
  form: Record<string, string>;
  authorization: string | undefined;
  contentType: string;
};

export type ProviderOptions = {
  clientId?: string;
  clientSecret?: string;
  /** Seconds that a token lives. */
  lifetime?: number;
  /** Whether a refresh spends the refresh token. */
  rotating?: boolean;
  /** Whether the first answer brings a refresh token. */
  refreshTokens?: boolean;
  /** Fields that are added to every token answer, or take the place of others. */
  extra?: Record<string, unknown>;
};

type Code = { challenge: string | undefined; redirectUri: string };

/** A provider of OAuth 2.0 over real HTTP, which rotates refresh tokens, refuses their reuse and remembers everything. */
export type ProviderDouble = {
  readonly url: string;
  /** `host:port`, for the list of private hosts. */
  readonly host: string;
  readonly tokenUrl: string;
  readonly authorizationUrl: string;
  readonly testUrl: string;
  readonly calls: TokenCall[];
  /** Every refresh token that was ever sent here, and how often. */
  readonly seen: ReadonlyMap<string, number>;
  /** Bearers that reached the test address. */
  readonly tested: string[];
  options: Required<ProviderOptions>;
  /** What the next calls of the token endpoint meet, in this order. */
  misbehave(...behaviours: Misbehaviour[]): void;
  /** What every call meets from now on, until it is taken back. */
  misbehaveAlways(behaviour: Misbehaviour | undefined): void;
  /** What the test address answers. */
  testStatus(status: number | 'hang'): void;
  /** A pair of tokens as if issued earlier. */
  issue(): { access_token: string; refresh_token: string };
  /** Acts as the person who agrees: takes the address of the authorisation and gives what the callback brings. */
  agree(authorizationUrl: string): { code: string; state: string };
  revokeAll(): void;
  isValid(accessToken: string): boolean;
  close(): Promise<void>;
};

export async function startProvider(options: ProviderOptions = {}): Promise<ProviderDouble> {
  const settings: Required<ProviderOptions> = {
    clientId: 'client-1',
    clientSecret: 'secret-of-client-1',
    lifetime: 3_600,
    rotating: true,
    refreshTokens: true,
    extra: {},
    ...options,
  };
  const access = new Set<string>();
  const refresh = new Set<string>();
  const codes = new Map<string, Code>();
  const calls: TokenCall[] = [];
  const seen = new Map<string, number>();
  const tested: string[] = [];
  const queue: Misbehaviour[] = [];
  let always: Misbehaviour | undefined;
  let testAnswer: number | 'hang' = 200;

  const issue = () => {
    const pair = {
      access_token: `access-${randomBytes(12).toString('hex')}`,
      refresh_token: `refresh-${randomBytes(12).toString('hex')}`,
    };
    access.add(pair.access_token);
    refresh.add(pair.refresh_token);
    return pair;
  };

  const granted = (): [number, unknown] => {
    const { access_token, refresh_token } = issue();
    const tokens = { access_token, token_type: 'Bearer', expires_in: settings.lifetime };
    return [200, { ...tokens, ...(settings.refreshTokens && { refresh_token }), ...settings.extra }];
  };

  const isClient = ({ form, authorization }: TokenCall) => {
    const basic = `Basic ${Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString('base64')}`;
    if (authorization !== undefined) return authorization === basic;
    return form.client_id === settings.clientId && form.client_secret === settings.clientSecret;
  };

  const answer = (call: TokenCall): [number, unknown] => {
    const { form } = call;
    const refused = (error: string): [number, unknown] => [400, { error }];
    if (!isClient(call)) return [401, { error: 'invalid_client' }];
    if (form.grant_type === 'client_credentials') return granted();
    if (form.grant_type === 'refresh_token') {
      const token = form.refresh_token ?? '';
      if (!refresh.has(token)) return refused('invalid_grant');
      if (settings.rotating) refresh.delete(token);
      return granted();
    }
    const code = codes.get(form.code ?? '');
    codes.delete(form.code ?? '');
    if (code?.redirectUri !== form.redirect_uri) return refused('invalid_grant');
    const challenge = createHash('sha256')
      .update(form.code_verifier ?? '')
      .digest('base64url');
    return code?.challenge === undefined || code.challenge === challenge ? granted() : refused('invalid_grant');
  };

  const onToken = async (request: IncomingMessage, response: ServerResponse) => {
    const contentType = request.headers['content-type'] ?? '';
    const body = await readBody(request);
    const form = contentType.includes('json')
      ? (JSON.parse(body) as Record<string, string>)
      : Object.fromEntries(new URLSearchParams(body));
    const call = { form, authorization: request.headers.authorization, contentType };
    calls.push(call);
    if (form.refresh_token) seen.set(form.refresh_token, (seen.get(form.refresh_token) ?? 0) + 1);
    const behaviour = queue.shift() ?? always;
    const isReplaced =
      behaviour && (behaviour.status ?? behaviour.body ?? behaviour.hang ?? behaviour.reset) !== undefined;
    const own = !isReplaced || behaviour.after ? answer(call) : undefined;
    if (behaviour?.delayMs) await new Promise((resolve) => setTimeout(resolve, behaviour.delayMs));
    if (behaviour?.hang) return;
    if (behaviour?.reset) return void request.socket.destroy();
    const [status, content] = isReplaced ? [behaviour.status ?? 200, behaviour.body ?? ''] : (own ?? [500, '']);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    response.writeHead(status, { ...headers, ...behaviour?.headers });
    if (!behaviour?.cut) return void response.end(text);
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://double.invalid');
    if (pathname === '/token') return void onToken(request, response);
    if (pathname !== '/me') return void response.writeHead(404).end();
    const bearer = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    tested.push(bearer);
    if (testAnswer === 'hang') return;
    response.writeHead(testAnswer === 200 && !access.has(bearer) ? 401 : testAnswer).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}`;

  return {
    url,
    host,
    tokenUrl: `${url}/token`,
    authorizationUrl: `${url}/authorize`,
    testUrl: `${url}/me`,
    calls,
    seen,
    tested,
    options: settings,
    misbehave: (...behaviours) => void queue.push(...behaviours),
    misbehaveAlways: (behaviour) => void (always = behaviour),
    testStatus: (status) => void (testAnswer = status),
    issue,
    agree(authorizationUrl) {
      const { searchParams } = new URL(authorizationUrl);
      const code = `code-${randomBytes(12).toString('hex')}`;
      const challenge = searchParams.get('code_challenge') ?? undefined;
      codes.set(code, { challenge, redirectUri: searchParams.get('redirect_uri') ?? '' });
      return { code, state: searchParams.get('state') ?? '' };
    },
    revokeAll() {
      access.clear();
      refresh.clear();
    },
    isValid: (token) => access.has(token),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString();
}
