import { request as send } from 'undici';
import { patience, sleep } from '../system.ts';
import type { Egress } from './egress.ts';

/** What came back of one request. */
export type Reply = { status: number; headers: Readonly<Record<string, string>>; text: string };

/** No (whole) reply. `unclear`: the request may have been carried out all the same. */
export type Fault = { code: string; unclear: boolean };

/** Faults that end a request before its first byte is sent. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EGRESS_REFUSED|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_INVALID_|UND_ERR_INVALID_ARG)/;

/** Longer answers of a token endpoint are no answers. */
const maxBytes = 1_000_000;

/**
 * Sends one request to an address that a caller named, and reads the answer to its end, all before the deadline. Redirects
 * are not followed, since secrets would go along. Never rejects.
 */
export async function exchangeHttp(
  egress: Egress,
  { url, method, headers, body }: { url: URL; method: 'GET' | 'POST'; headers: Record<string, string>; body?: string },
  timeoutMs: number,
): Promise<{ reply: Reply } | { fault: Fault }> {
  const refusal = egress.whyNotCallable(url.href);
  if (refusal !== undefined) return { fault: { code: 'EGRESS_REFUSED', unclear: false } };
  if (timeoutMs <= 0) return { fault: { code: 'TIMEOUT', unclear: false } };
  const timeout = new AbortController();
  const ended = new AbortController();
  const { signal } = timeout;
  void patience({ sleep }, timeoutMs, ended.signal).then(() => {
    if (!ended.signal.aborted) timeout.abort();
  });
  try {
    const answer = await send(url, { method, headers, body, signal, dispatcher: egress.agentFor(url) });
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of answer.body as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > maxBytes) return { fault: { code: 'TOO_LARGE', unclear: true } };
      parts.push(part);
    }
    return {
      reply: { status: answer.statusCode, headers: plain(answer.headers), text: Buffer.concat(parts).toString() },
    };
  } catch (error) {
    if (signal.aborted) return { fault: { code: 'TIMEOUT', unclear: true } };
    const code = codeOf(error);
    return { fault: { code, unclear: !neverSent.test(code) } };
  } finally {
    ended.abort('answered');
  }
}

function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const found = code ?? cause?.code;
  return typeof found === 'string' ? found : 'UNKNOWN';
}

function plain(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
