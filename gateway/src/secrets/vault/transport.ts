import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import { VaultFault } from './fault.ts';

export type VaultMethod = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'LIST';

/** `path` begins after `/v1/`. `deadline` is a time of `system.monotonic`. */
export type VaultRequest = { method: VaultMethod; path: string; body?: unknown; token?: string; deadline: number };

/** `body` is undefined where there is none, or where an error's body is no JSON. */
export type VaultReply = { status: number; body: unknown };

/** One request, one reply. Throws an `outage` if there is no reply, or if that of a success is unreadable. */
export type Transport = { send(request: VaultRequest): Promise<VaultReply>; close(): Promise<void> };

export type TransportOptions = { address: string; namespace?: string; caCertFile?: string };

const mostBytes = 8 * 1024 * 1024;
const connectionsAtOnce = 32;

/** Speaks to Vault over TLS; plain http on this machine only. Redirects are not followed: the token would go with them. */
export function createTransport(
  { address, namespace, caCertFile }: TransportOptions,
  system: Pick<System, 'monotonic'>,
): Transport {
  const base = originOf(address);
  const ca = caCertFile === undefined ? undefined : readCertificates(caCertFile);
  const agent = new Agent({ connections: connectionsAtOnce, connect: { ca, rejectUnauthorized: true } });
  const always = { 'x-vault-request': 'true', ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }) };

  return {
    async send({ method, path, body, token, deadline }) {
      const left = Math.max(1, Math.ceil(deadline - system.monotonic()));
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        ...always,
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { 'x-vault-token': token }),
      };
      try {
        // Vault takes its own verb LIST as a query as well, and proxies on the way let that through.
        const isList = method === 'LIST';
        const url = `${base}/v1/${path}${isList ? '?list=true' : ''}`;
        const signal = AbortSignal.timeout(left);
        const { statusCode: status, body: stream } = await request(url, {
          ...{ method: isList ? 'GET' : method, headers, body: text, signal, dispatcher: agent },
          ...{ headersTimeout: left, bodyTimeout: left },
        });
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          size += chunk.length;
          if (size > mostBytes) throw new VaultFault('outage', 'Vault sent an answer that is far too long.');
          chunks.push(chunk);
        }
        return { status, body: parse(Buffer.concat(chunks).toString('utf8'), status) };
      } catch (error) {
        throw error instanceof VaultFault ? error : new VaultFault('outage', `Vault cannot be reached: ${why(error)}.`);
      }
    },
    close: () => agent.destroy(),
  };
}

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isLoopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url && url.username === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)))
    return url.origin;
  const problem = 'VAULT_ADDR must begin with https://, without a user name; plain http is for loopback only.';
  throw new GatewayError('invalid_input', problem, { errors: [{ field: 'VAULT_ADDR', message: problem }] });
}

function readCertificates(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const message = `VAULT_CACERT names ${file}, which cannot be read (${(error as { code?: string }).code ?? 'unknown'}).`;
    throw new GatewayError('invalid_input', message, { errors: [{ field: 'VAULT_CACERT', message }] });
  }
}

function parse(text: string, status: number): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    if (status >= 300) return undefined; // the status says enough
    throw new VaultFault('outage', 'Vault sent an answer that is no JSON.');
  }
}

/** The code says it without a risk: an error's message may quote what was sent. */
function why(error: unknown): string {
  const { code, name, cause } = error as { code?: unknown; name?: string; cause?: { code?: unknown } };
  if (name === 'TimeoutError' || name === 'AbortError') return 'it did not answer in time';
  const found = typeof code === 'string' ? code : cause?.code;
  return typeof found === 'string' ? found : 'the connection failed';
}
