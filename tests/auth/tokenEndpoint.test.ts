import { requestTokens, type Grant } from '../../src/aspire/auth/tokenEndpoint';
import type { HttpReply, HttpRequest, NetworkError } from '../../src/aspire/http/types';
import { jwt } from '../fakeSystem';

const now = Date.UTC(2026, 3, 8, 12);
const token = jwt(now + 7_200_000);
const byRefresh: Grant = { refreshToken: 'R0-secret' };

/** Asks an Aspire that gives this one answer. */
async function ask(answer: Partial<HttpReply> | { fault: NetworkError }, grant: Grant = byRefresh) {
  const sent: HttpRequest[] = [];
  const send = (request: HttpRequest) => {
    sent.push(request);
    if ('fault' in answer) return Promise.resolve({ ...answer, attempts: 1 });
    return Promise.resolve({ reply: { status: 200, headers: {}, text: '', size: 0, ...answer }, attempts: 1 });
  };
  const options = { deadline: now + 30_000, secrets: ['other-secret'] };
  const result = await requestTokens({ http: { send }, now: () => now }, 'https://a.example', grant, options);
  return { result, sent };
}

const body = (value: unknown) => ({ text: JSON.stringify(value) });

describe('a request for tokens', () => {
  it('sends a refresh token, or a client id and secret, each to its own path', async () => {
    const reply = body({ Token: token });
    expect((await ask(reply)).sent).toEqual([
      {
        method: 'POST',
        url: 'https://a.example/Authorization/RefreshToken',
        path: '/Authorization/RefreshToken',
        body: '{"RefreshToken":"R0-secret"}',
      },
    ]);
    expect((await ask(reply, { clientId: 'id', secret: 's' })).sent).toEqual([
      {
        method: 'POST',
        url: 'https://a.example/Authorization',
        path: '/Authorization',
        body: '{"ClientId":"id","Secret":"s"}',
      },
    ]);
  });

  it.each([
    ['both tokens, whatever the case of their names', { TOKEN: token, refreshtoken: 'R1' }, 'R1'],
    ['no new refresh token', { Token: token }, undefined],
    ['an empty refresh token', { Token: token, RefreshToken: '' }, undefined],
    ['a refresh token that is no text', { Token: token, RefreshToken: 7 }, undefined],
  ])('is granted by a reply with %s', async (_, reply, refreshToken) => {
    const lifetime = 7_200_000;
    const issued = { token: { value: token, expiresAt: now + lifetime, lifetime }, refreshToken };
    expect((await ask(body(reply))).result).toEqual({ issued });
  });

  it.each(['null', '"text"', '7', '[]', '{}', '{"Token":7}', '{"Token":"two\\nlines"}', '{"Token":""}', '<html>', ''])(
    'is not granted by %s',
    async (text) => {
      expect((await ask({ text })).result).toEqual({ unavailable: 'its reply held no token' });
    },
  );

  it.each([400, 401, 404, 422])('is refused by status %i, with what Aspire says', async (status) => {
    expect((await ask({ status, ...body({ errors: { A: ['No.'], B: ['Never.'] } }) })).result).toEqual({
      refused: `status ${status}: No. Never.`,
    });
    expect((await ask({ status })).result).toEqual({ refused: `status ${status}` });
  });

  it.each([201, 403, 429, 500, 503])('may succeed later after status %i', async (status) => {
    expect((await ask({ status, ...body({ Token: token }) })).result).toHaveProperty('unavailable');
    expect((await ask({ status })).result).toEqual({ unavailable: `status ${status}` });
  });

  it('may succeed later after a redirect, which is not followed', async () => {
    const { result, sent } = await ask({ status: 302, headers: { location: 'https://elsewhere.example/login?x=1' } });
    expect(result).toEqual({ unavailable: expect.stringMatching(/^it answered with .*redirect/) });
    expect(sent).toHaveLength(1);
  });

  it('may succeed later where there was no answer', async () => {
    const fault = (code: string): { fault: NetworkError } => ({ fault: { code, reached: 'maybe' } });
    expect((await ask(fault('TIMEOUT'))).result).toEqual({ unavailable: 'it did not answer in time' });
    expect((await ask(fault('ECONNRESET'))).result).toEqual({ unavailable: 'it could not be reached (ECONNRESET)' });
  });

  it('tells neither its own secret nor others that Aspire repeats', async () => {
    const reply = { status: 401, ...body({ message: 'Bad token R0-secret, other-secret and S-secret.' }) };
    expect(JSON.stringify((await ask(reply)).result)).not.toMatch(/R0-secret|other-secret/);
    expect(JSON.stringify((await ask(reply, { clientId: 'id', secret: 'S-secret' })).result)).not.toMatch(
      /other-secret|S-secret/,
    );
  });
});
