import { request, type Agent } from 'node:http';

export type RawRequest = {
  agent: Agent;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
};

/** The least that a call can be: `node:http` and `JSON.parse`. Rejects for every status but 200 and 201. */
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
