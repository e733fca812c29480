import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request, byte for byte as received. `target` is path and query, undecoded; header names are in lower case. */
export type Recorded = { method: string; target: string; headers: [name: string, value: string][]; body: string };

export type RecordingAspire = {
  url: string;
  /** The requests since the array was last emptied. */
  requests: Recorded[];
  close: () => Promise<void>;
};

/**
 * A server that records its requests and responds at once, much as Aspire would: a list returns the one record that a
 * filter of the form "ID eq 7" names, and otherwise none; a write returns an id; anything else returns a text.
 */
export async function recordAspire(keyOf: (path: string) => readonly string[] | undefined): Promise<RecordingAspire> {
  const requests: Recorded[] = [];
  const server = createServer({ maxHeaderSize: 64 * 1024 * 1024 }, (request, response) => {
    const { method = '', url: target = '' } = request;
    void readAll(request).then((body) => {
      requests.push({ method, target, headers: pairs(request.rawHeaders), body });
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer(method, target, keyOf)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(method: string, target: string, keyOf: (path: string) => readonly string[] | undefined): unknown {
  const [path = '', query = ''] = target.split('?');
  if (path.startsWith('/Authorization')) return { Token: 'a.new.token', RefreshToken: 'a-new-refresh-token' };
  if (method !== 'GET') return 1;
  const key = keyOf(path);
  if (!key) return '1.0';
  const filter = new URLSearchParams(query).get('$filter') ?? '';
  const named = filter.split(' and ').map((part) => /^(\w+) eq (-?\d+)$/.exec(part));
  if (!named.every((match) => match !== null)) return [];
  const values = named.map(([, field = '', value]) => [field, Number(value)] as const);
  const keys = key.map((field) => [field, 1] as const);
  return [{ ...Object.fromEntries(keys), ...Object.fromEntries(values), FileName: 'a.txt', FileData: 'AAAA' }];
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : []));
}
