import { documentedDate, startEmulator, type Emulator, type EmulatorOptions } from '../index';

/** A reply; `body` is parsed if it is JSON, else the text. */
export type Reply = { status: number; body: unknown; text: string; headers: Headers };

/** An emulator with a client that has a token. */
export type Connected = {
  emulator: Emulator;
  /** The token that the calls carry; assign another to try it. */
  token: string;
  refreshToken: string;
  get(path: string, query?: Readonly<Record<string, string | number>>): Promise<Reply>;
  /** The rows of a list; throws if the list is refused. */
  rows(path: string, query?: Readonly<Record<string, string | number>>): Promise<Record<string, unknown>[]>;
  /** The only row that a filter matches; throws for none or several. */
  row(path: string, filter: string): Promise<Record<string, unknown>>;
  send(method: string, path: string, body?: unknown): Promise<Reply>;
};

/** Starts an emulator, with the same rows on any day, and gets a token. */
export async function connect(options: EmulatorOptions = {}): Promise<Connected> {
  const emulator = await startEmulator({ unref: true, seedDate: documentedDate, ...options });
  const { clientId, secret } = emulator.credentials;
  const call = async (method: string, path: string, token?: string, body?: unknown): Promise<Reply> => {
    const response = await fetch(emulator.url + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const { status, headers } = response;
    const isJson = headers.get('content-type')?.startsWith('application/json') === true;
    const parsed = isJson ? (JSON.parse(text) as unknown) : text;
    return { status, text, headers, body: text === '' ? undefined : parsed };
  };
  const { body } = await call('POST', '/Authorization', undefined, { ClientId: clientId, Secret: secret });
  const tokens = body as { Token: string; RefreshToken: string };
  const connected: Connected = {
    emulator,
    token: tokens.Token,
    refreshToken: tokens.RefreshToken,
    get: (path, query = {}) => {
      const search = new URLSearchParams(
        Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
      );
      return call('GET', search.size === 0 ? path : `${path}?${search.toString()}`, connected.token);
    },
    rows: async (path, query) => {
      const reply = await connected.get(path, query);
      if (reply.status !== 200) throw new Error(`${path} answered ${reply.status} ${reply.text}`);
      return reply.body as Record<string, unknown>[];
    },
    row: async (path, filter) => {
      const rows = await connected.rows(path, { $filter: filter });
      if (rows.length !== 1) throw new Error(`${path} has ${rows.length} rows with ${filter}`);
      return rows[0]!;
    },
    send: (method, path, sent) => call(method, path, connected.token, sent),
  };
  return connected;
}
