import { retryAfterMs } from '../../src/aspire/http/retryPolicy';

/** A state as Tray names it: Building, Deploying, Deployed, Failed, or what it may come up with. */
export type Deployment = { id: string; state: string; message: string | undefined; repeated: boolean };

/** Tray's answer that is no success. `retryAfterMs`: how long Tray asks to wait. */
export class TrayRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly retryAfterMs: number | undefined,
  ) {
    super(message);
  }

  /** Whether the same request may do better later. */
  get isPassing(): boolean {
    return this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** No answer, or one that cannot be Tray's. `reached`: whether the request can have got to Tray. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly reached: 'no' | 'maybe',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Where the connector stands in Tray's API, and how to get there. */
export type Target = { baseUrl: string; token: string; name: string; version: string; fetch: typeof fetch };

/** The addresses of a connector's version. */
export function addresses({ baseUrl, name, version }: Omit<Target, 'token' | 'fetch'>) {
  const path = `connectors/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`;
  const deployments = `${baseUrl}/cdk/v1/deployments/${path}`;
  return {
    deploy: `${deployments}/deploy-connector-from-source`,
    status: (id: string) => `${deployments}/${encodeURIComponent(id)}`,
    share: `${baseUrl}/cdk/v1/permissions/${path}/share-with-emails`,
  };
}

/** From connecting to the last byte; an upload takes longer than a question. */
const timeouts = { upload: 120_000, question: 30_000 };

/** A request that failed before anything was sent. */
const unreached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** Tray's deployment API, one call at a time and none repeated. Every call throws a TrayRefusal or a NoAnswer. */
export function trayApi(target: Target) {
  const to = addresses(target);

  async function call(method: 'GET' | 'POST', url: string, timeout: number, body?: object): Promise<Json> {
    const { response, text } = await exchange(method, url, timeout, body);
    const answer = parse(text);
    if (!response.ok) {
      const told = answer && words(answer.message);
      const wait = retryAfterMs(response.headers.get('retry-after') ?? undefined, Date.now());
      throw new TrayRefusal(response.status, told ?? response.statusText, wait);
    }
    if (!answer) throw new NoAnswer(`an answer that is not Tray's (${response.status}, no JSON)`, 'maybe');
    return answer;
  }

  async function exchange(method: string, url: string, timeout: number, body?: object) {
    try {
      const response = await target.fetch(url, {
        method,
        headers: { authorization: `Bearer ${target.token}`, ...(body && { 'content-type': 'application/json' }) },
        body: body && JSON.stringify(body),
        // The token would go along.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      return { response, text: await response.text() };
    } catch (error) {
      const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
      const code = cause?.code ?? '';
      const told = name === 'TimeoutError' ? `no answer in ${timeout / 1000} s` : cause?.message || code || message;
      // fetch has ports that it does not call; it says so without a code.
      const unsent = unreached.includes(code) || told === 'bad port';
      throw new NoAnswer(told, unsent ? 'no' : 'maybe', { cause: error });
    }
  }

  return {
    /** Sends a zip. `repeated` means that Tray did not take it, because a deployment is already running. */
    async deploy(zip: Buffer): Promise<Deployment> {
      return deployment(
        await call('POST', to.deploy, timeouts.upload, { connectorSourceCode: zip.toString('base64') }),
      );
    },
    /** How a deployment is getting on. */
    async status(id: string): Promise<Deployment> {
      return deployment(await call('GET', to.status(id), timeouts.question));
    },
    /** Lets users see the connector; gives what Tray says to it. */
    async share(emails: readonly string[]): Promise<string> {
      return words((await call('POST', to.share, timeouts.question, { emails })).message) ?? 'shared';
    },
  };
}

export type TrayApi = ReturnType<typeof trayApi>;

type Json = Record<string, unknown>;

function deployment(answer: Json): Deployment {
  const repeated = answer.repeatDeployment === true;
  // Of a deployment that runs already, the newest is meant where Tray names none.
  const id = words(answer.id) ?? (repeated ? 'latest' : undefined);
  const state = words(answer.deploymentStatus);
  if (id === undefined || state === undefined) {
    throw new NoAnswer("an answer that is not Tray's (no id or no deploymentStatus)", 'maybe');
  }
  return { id, state, message: words(answer.message), repeated };
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
