import { Pace, type Timer } from './pace';
import { readReply, type Reply } from './reply';

/** Where the probe asks, and as whom. */
export type Target = {
  baseUrl: string;
  clientId: string;
  secret: string;
  /** How many calls a minute it may make. */
  perMinute: number;
};

export type Query = Readonly<Record<string, string | number>>;

/** What a call sends. Without `token`, the session's own is used; `null` sends none. */
type Call = { method?: string; path: string; body?: unknown; token?: string | null; accept?: string };

/** How many calls a probe may make in all. */
export const maxCalls = 200;

const timeLimitMs = 120_000;

/** Thrown when all calls are used up. */
export class OutOfCalls extends Error {
  constructor() {
    super(`the ${maxCalls} calls of a probe are used up`);
  }
}

/** Makes the calls of a probe, at its pace, and counts them. */
export class Session {
  calls = 0;
  /** Every 429 that came, although the probe keeps below the limit. */
  readonly refusedForRate: Reply[] = [];
  /** Every 403 that came for a list, and the lists that were allowed. */
  readonly forbidden: Reply[] = [];
  allowed = 0;
  private token: Promise<string> | undefined;
  private readonly pace: Pace;

  constructor(
    readonly target: Target,
    private readonly timer: Timer,
  ) {
    this.pace = new Pace(target.perMinute, timer);
  }

  /** Asks for a list. Options are encoded like any query. */
  get(path: string, query: Query = {}, call: Omit<Call, 'path'> = {}): Promise<Reply> {
    const search = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
    ).toString();
    return this.send({ ...call, path: search === '' ? path : `${path}?${search}` });
  }

  /** Makes one call. After a 429 it waits a minute and tries once more. */
  async send(call: Call): Promise<Reply> {
    const token = call.token === undefined ? await this.bearer() : call.token;
    await this.pace.admit();
    const reply = await this.exchange(call, token);
    if (reply.status !== 429) return reply;
    this.refusedForRate.push(reply);
    await this.timer.wait(60_000);
    await this.pace.admit();
    return this.exchange(call, token);
  }

  /** Makes the same call several times at once. */
  async burst(count: number, call: Call): Promise<Reply[]> {
    const token = await this.bearer();
    await this.pace.admit(count);
    return Promise.all(Array.from({ length: count }, () => this.exchange(call, token)));
  }

  /** Logs in; the reply holds secrets. */
  logIn(): Promise<Reply> {
    const { clientId, secret } = this.target;
    return this.send({
      method: 'POST',
      path: '/Authorization',
      token: null,
      body: { ClientId: clientId, Secret: secret },
    });
  }

  /** The token that calls carry, from the first login. Throws where Aspire refuses it. */
  bearer(): Promise<string> {
    this.token ??= this.logIn().then(({ status, json }) => {
      const token = (json as { Token?: unknown } | undefined)?.Token;
      if (status === 200 && typeof token === 'string') return token;
      throw new Error(`Aspire refused the client id and its secret with ${status}.`);
    });
    return this.token;
  }

  private async exchange({ method = 'GET', path, body, accept }: Call, token: string | null): Promise<Reply> {
    if (this.calls >= maxCalls) throw new OutOfCalls();
    this.calls++;
    const response = await fetch(this.target.baseUrl + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimitMs),
      headers: {
        accept: accept ?? 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const reply = readReply(response.status, response.headers, await response.text());
    if (method === 'GET' && reply.status === 403) this.forbidden.push(reply);
    if (method === 'GET' && reply.status === 200) this.allowed++;
    return reply;
  }
}
