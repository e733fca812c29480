import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { request, type Agent, type ClientRequest } from 'node:http';

export type Headers = Readonly<Record<string, string>>;

export type RawRequest = {
  agent: Agent;
  method?: string;
  headers?: Headers;
  body?: string;
};

/** The minimal call: `node:http` and `JSON.parse`. Rejects for every status except 200 and 201. */
export function rawCall(url: string, { agent, method = 'GET', headers = {}, body }: RawRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('error', reject);
      reply.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (reply.statusCode !== 200 && reply.statusCode !== 201) {
          reject(new Error(`status ${reply.statusCode}: ${text.slice(0, 200)}`));
        } else resolve(text === '' ? undefined : JSON.parse(text));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The headers of a call except the host, so that the other subjects can send the same. */
export async function headersSentBy(call: () => Promise<unknown>): Promise<Headers> {
  let sent: ClientRequest | undefined;
  const note = (message: unknown) => {
    sent = (message as { request: ClientRequest }).request;
  };
  subscribe('http.client.request.start', note);
  await call();
  unsubscribe('http.client.request.start', note);
  if (!sent) throw new Error('the call sent nothing');
  const headers = Object.entries(sent.getHeaders()).filter(([name]) => name !== 'host');
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}
