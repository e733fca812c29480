import type { NetworkError, HttpReply, HttpRequest, System } from '../src/aspire/http/types';

/** What the fake Aspire answers: a reply (200 and no headers unless told), or a fault. */
export type Scripted = Partial<HttpReply> | { fault: NetworkError };

export type FakeSystem = System & {
  /** Every request that was sent, in order. */
  sent: HttpRequest[];
  /** How long each wait between attempts was, in milliseconds. */
  waits: number[];
  /** Moves the clock on. */
  advance(milliseconds: number): void;
};

/** A system whose clock moves only when it is told to or when somebody sleeps, and whose Aspire answers by a script. */
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

/** A token in the shape of a JWT; nothing checks its signature. `exp` in milliseconds since 1970. */
export function jwt(exp: number | undefined, name = 'token'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = exp === undefined ? { jti: name } : { jti: name, exp: Math.floor(exp / 1000) };
  return `${part({ alg: 'HS256' })}.${part(claims)}.signature`;
}
