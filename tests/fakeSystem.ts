import type { HttpReply, HttpRequest, NetworkError, System } from '../src/aspire/http/types';

/** The response of the fake Aspire: a reply (by default 200 without headers), or a network error. */
export type Scripted = Partial<HttpReply> | { fault: NetworkError };

export type FakeSystem = System & {
  /** The requests so far, in order. */
  sent: HttpRequest[];
  /** The duration of each wait, in milliseconds. */
  waits: number[];
  /** Advances the clock. */
  advance(milliseconds: number): void;
};

/** A system with a fake Aspire. Its clock moves only by `advance` and `sleep`. */
export function fakeSystem(
  answer: (request: HttpRequest, index: number) => Scripted | Promise<Scripted>,
  { start = Date.UTC(2026, 3, 8, 12), random = () => 0 }: { start?: number; random?: () => number } = {},
): FakeSystem {
  let time = start;
  const sent: HttpRequest[] = [];
  const waits: number[] = [];
  return {
    sent,
    waits,
    now: () => time,
    random,
    advance: (milliseconds) => {
      time += milliseconds;
    },
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    send: async (request) => {
      sent.push(request);
      const scripted = await answer(request, sent.length - 1);
      if ('fault' in scripted) return scripted;
      const size = Buffer.byteLength(scripted.text ?? '');
      return { reply: { status: 200, headers: {}, text: '', size, ...scripted } };
    },
  };
}

/** A reply with a JSON body. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Partial<HttpReply> {
  return { status, headers, text: JSON.stringify(value) };
}

/** A token with the format of a JWT and an invalid signature, which nothing checks. `exp` in milliseconds since 1970. */
export function jwt(exp: number | undefined, name = 'token'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = exp === undefined ? { jti: name } : { jti: name, exp: Math.floor(exp / 1000) };
  return `${part({ alg: 'HS256' })}.${part(claims)}.signature`;
}
