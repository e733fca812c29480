import { decode } from 'jsonwebtoken';
import { connect, type Connected } from '../testing/client';

let aspire: Connected;
afterEach(() => aspire.emulator.close());

/** A clock that does not move. */
const now = () => 1_800_000_000_000;

const refresh = (RefreshToken: unknown) => aspire.send('POST', '/Authorization/RefreshToken', { RefreshToken });

describe('a token', () => {
  it('comes for a client id and its secret, with a refresh token and nothing else', async () => {
    aspire = await connect({ clientId: 'mine', secret: 'hush' });
    const reply = await aspire.send('POST', '/Authorization', { ClientId: 'mine', Secret: 'hush' });
    expect(reply).toMatchObject({ status: 200, body: { Token: expect.any(String), RefreshToken: expect.any(String) } });
    expect(Object.keys(reply.body as object)).toEqual(['Token', 'RefreshToken']);
  });

  it('is a JWT that tells when it ends, by the emulator’s clock', async () => {
    aspire = await connect({ now, tokenLifetimeSeconds: 600 });
    expect(decode(aspire.token)).toMatchObject({ iat: 1_800_000_000, exp: 1_800_000_600, jti: expect.any(String) });
  });

  it('is never given twice', async () => {
    aspire = await connect();
    const reply = await aspire.send('POST', '/Authorization', { ClientId: 'emulator', Secret: 'emulator-secret' });
    expect((reply.body as { Token: string }).Token).not.toBe(aspire.token);
  });

  it('is good for a day unless an option says otherwise', async () => {
    aspire = await connect({ now });
    aspire.emulator.advanceClock(86_399);
    expect((await aspire.get('/Branches')).status).toBe(200);
    aspire.emulator.advanceClock(1);
    expect((await aspire.get('/Branches')).status).toBe(401);
  });

  it('is refused once the clock has passed its end', async () => {
    aspire = await connect({ tokenLifetimeSeconds: 3600, now });
    aspire.emulator.advanceClock(3599);
    expect((await aspire.get('/Branches')).status).toBe(200);
    aspire.emulator.advanceClock(2);
    expect(await aspire.get('/Branches')).toMatchObject({ status: 401, text: '' });
  });

  it('is refused when it was revoked, while its refresh token still works', async () => {
    aspire = await connect();
    aspire.emulator.revokeTokens();
    expect((await aspire.get('/Branches')).status).toBe(401);
    expect((await refresh(aspire.refreshToken)).status).toBe(200);
  });

  it.each(['', 'Bearer', 'Bearer nonsense', 'Basic abc'])(
    'is not to be had by writing "%s" in its place',
    async (header) => {
      aspire = await connect();
      const response = await fetch(`${aspire.emulator.url}/Branches`, { headers: { authorization: header } });
      expect(response.status).toBe(401);
      expect(await response.text()).toBe('');
    },
  );

  it('of another emulator is refused', async () => {
    aspire = await connect();
    const other = await connect();
    aspire.token = other.token;
    await other.emulator.close();
    expect((await aspire.get('/Branches')).status).toBe(401);
  });
});

describe('a token without exp', () => {
  it('does not tell when it ends, and ends all the same', async () => {
    aspire = await connect({ expClaim: 'absent', tokenLifetimeSeconds: 100, now });
    const claims = JSON.parse(Buffer.from(aspire.token.split('.')[1]!, 'base64url').toString()) as object;
    expect(claims).not.toHaveProperty('exp');
    aspire.emulator.advanceClock(99);
    expect((await aspire.get('/Branches')).status).toBe(200);
    aspire.emulator.advanceClock(1);
    expect((await aspire.get('/Branches')).status).toBe(401);
  });
});

describe('wrong credentials', () => {
  it('are refused with an empty 401', async () => {
    aspire = await connect();
    const reply = await aspire.send('POST', '/Authorization', { ClientId: 'emulator', Secret: 'wrong' });
    expect(reply).toMatchObject({ status: 401, text: '' });
  });

  it('are refused with 404 where the switch says so', async () => {
    aspire = await connect({ badCredentials: 404 });
    expect((await aspire.send('POST', '/Authorization', { ClientId: 'x', Secret: 'y' })).status).toBe(404);
    expect((await refresh('unknown')).status).toBe(404);
  });

  it('are told from missing ones', async () => {
    aspire = await connect();
    const reply = await aspire.send('POST', '/Authorization', { ClientId: 'emulator' });
    expect(reply).toMatchObject({ status: 400, body: ['The Secret field is required.'] });
  });
});

describe('access tokens of one API client', () => {
  it('live beside each other, and one can be revoked alone', async () => {
    aspire = await connect();
    const first = aspire.token;
    const { body } = await aspire.send('POST', '/Authorization', { ClientId: 'emulator', Secret: 'emulator-secret' });
    const second = (body as { Token: string }).Token;
    const statusWith = async (token: string) => {
      aspire.token = token;
      return (await aspire.get('/Branches')).status;
    };
    expect([await statusWith(first), await statusWith(second)]).toEqual([200, 200]);
    expect(aspire.emulator.revokeToken(first)).toBe(true);
    expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
    expect(aspire.emulator.revokeToken(first)).toBe(false);
  });
});

describe('a refresh token', () => {
  it('is good once, for a new pair', async () => {
    aspire = await connect();
    const reply = await refresh(aspire.refreshToken);
    const { Token, RefreshToken } = reply.body as { Token: string; RefreshToken: string };
    expect((await refresh(aspire.refreshToken)).status).toBe(401);
    aspire.token = Token;
    expect((await aspire.get('/Branches')).status).toBe(200);
    expect((await refresh(RefreshToken)).status).toBe(200);
  });

  it('is good for ever where the switch says so', async () => {
    aspire = await connect({ rotation: 'reusable' });
    expect((await refresh(aspire.refreshToken)).status).toBe(200);
    expect((await refresh(aspire.refreshToken)).status).toBe(200);
  });

  it('may be known from the start, and is so again after a reset', async () => {
    aspire = await connect({ knownRefreshTokens: ['from-before'] });
    expect((await refresh('from-before')).status).toBe(200);
    expect((await refresh('from-before')).status).toBe(401);
    aspire.emulator.reset();
    expect((await refresh('from-before')).status).toBe(200);
  });

  it.each([null, 'unknown'])('is refused when it is %p', async (token) => {
    aspire = await connect();
    expect((await refresh(token)).status).toBe(401);
  });

  it('ends with its own lifetime, which a new one begins anew', async () => {
    aspire = await connect({ refreshTokenLifetimeSeconds: 1000, now });
    aspire.emulator.advanceClock(999);
    const reply = await refresh(aspire.refreshToken);
    expect(reply.status).toBe(200);
    aspire.emulator.advanceClock(999);
    const next = await refresh((reply.body as { RefreshToken: string }).RefreshToken);
    expect(next.status).toBe(200);
    aspire.emulator.advanceClock(1000);
    expect((await refresh((next.body as { RefreshToken: string }).RefreshToken)).status).toBe(401);
  });
});
