import { retryAfterMs, serverTime } from '../../src/aspire/http/retryPolicy';

/** A deployment. `state` is Tray's word: Building, Deploying, Deployed, Failed, or one that this command does not know. */
export type Deployment = { id: string; state: string; message: string | undefined; repeated: boolean };

/** An error response of Tray. `retryAfterMs`: how long Tray wants us to wait. */
export class TrayRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly retryAfterMs: number | undefined,
  ) {
    super(message);
  }

  /** Whether the same request may succeed later. */
  get isTransient(): boolean {
    return this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** No response, or one that is not Tray's. `reached`: whether Tray may have received the request. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly reached: 'no' | 'maybe',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The connector's version in Tray's API, and how to call it. */
export type Target = { baseUrl: string; token: string; name: string; version: string; fetch: typeof fetch };

/** The URLs of a connector's version. */
export function addresses({ baseUrl, name, version }: Omit<Target, 'token' | 'fetch'>) {
  const path = `connectors/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`;
  const deployments = `${baseUrl}/cdk/v1/deployments/${path}`;
  return {
    deploy: `${deployments}/deploy-connector-from-source`,
    status: (id: string) => `${deployments}/${encodeURIComponent(id)}`,
    share: `${baseUrl}/cdk/v1/permissions/${path}/share-with-emails`,
  };
}

/** For a whole call, in milliseconds. */
const timeouts = { upload: 120_000, other: 30_000 };

/** The error codes of a request that failed before anything was sent. */
const unreached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** Tray's deployment API, without retries. Every call throws a TrayRefusal or a NoAnswer on failure. */
export function trayApi(target: Target) {
  const to = addresses(target);

  async function call(method: 'GET' | 'POST', url: string, timeout: number, body?: object): Promise<Json> {
    const { response, text } = await exchange(method, url, timeout, body);
    const answer = parse(text);
    if (!response.ok) {
      const message = answer && textOf(answer.message);
      const wait = retryAfterMs(
        response.headers.get('retry-after') ?? undefined,
        serverTime({ date: response.headers.get('date') ?? undefined }, Date.now()),
      );
      throw new TrayRefusal(response.status, message ?? response.statusText, wait);
    }
    if (!answer) throw new NoAnswer(`a response that is not Tray's (${response.status}, not JSON)`, 'maybe');
    return answer;
  }

  async function exchange(method: string, url: string, timeout: number, body?: object) {
    try {
      const response = await target.fetch(url, {
        method,
        headers: { authorization: `Bearer ${target.token}`, ...(body && { 'content-type': 'application/json' }) },
        body: body && JSON.stringify(body),
        // A redirect must not receive the token.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      return { response, text: await response.text() };
    } catch (error) {
      const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
      const code = cause?.code ?? '';
      const reason = name === 'TimeoutError' ? `no response in ${timeout / 1000} s` : cause?.message || code || message;
      // fetch refuses some ports, with an error that has no code.
      const unsent = unreached.includes(code) || reason === 'bad port';
      throw new NoAnswer(reason, unsent ? 'no' : 'maybe', { cause: error });
    }
  }

  return {
    /** Sends a package. `repeated`: Tray did not take it, because a deployment is already running. */
    async deploy(zip: Buffer): Promise<Deployment> {
      return deployment(
        await call('POST', to.deploy, timeouts.upload, { connectorSourceCode: zip.toString('base64') }),
      );
    },
    /** The current state of a deployment. */
    async status(id: string): Promise<Deployment> {
      return deployment(await call('GET', to.status(id), timeouts.other));
    },
    /** Shares the connector with users, and returns Tray's message. */
    async share(emails: readonly string[]): Promise<string> {
      return textOf((await call('POST', to.share, timeouts.other, { emails })).message) ?? 'shared';
    },
  };
}

export type TrayApi = ReturnType<typeof trayApi>;

type Json = Record<string, unknown>;

function deployment(answer: Json): Deployment {
  const repeated = answer.repeatDeployment === true;
  // Without an id, a deployment that is already running is the latest one.
  const id = textOf(answer.id) ?? (repeated ? 'latest' : undefined);
  const state = textOf(answer.deploymentStatus);
  if (id === undefined || state === undefined) {
    throw new NoAnswer("a response that is not Tray's (no id or no deploymentStatus)", 'maybe');
  }
  return { id, state, message: textOf(answer.message), repeated };
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
