import { secretsOf, type Connection } from '../../src/aspire/auth/connection';
import { parseConnection, readText, storedSecrets, type StoredAuth } from '../../src/aspire/auth/storedAuth';

function read(auth: StoredAuth): Connection {
  const result = parseConnection(auth);
  if (result.isFailure) throw new Error(result.error.message);
  return result.value;
}

describe('a stored authentication', () => {
  it('gives a connection with everything that is in it', () => {
    const user = {
      environment: 'demo',
      access_token: ' T0 ',
      expires_at: 1_775_649_600,
      expires_in: '60',
      refresh_token: 'R0',
      client_id: 'id',
      client_secret: 'secret',
    };
    expect(read({ authId: 'auth-1', user })).toEqual({
      environment: 'demo',
      baseUrl: 'https://clouddemo-api.youraspire.com',
      id: 'auth-1',
      token: { value: 'T0', expiresAt: 1_775_649_600_000 },
      lifetime: 60,
      refreshToken: 'R0',
      credentials: { clientId: 'id', secret: 'secret' },
    });
  });

  it('gives the credentials of the app where the user has none', () => {
    const app = { client_id: 'app id', '#client_secret': 'app secret' };
    const credentials = { clientId: 'app id', secret: 'app secret' };
    expect(read({ user: { environment: 'demo' }, app }).credentials).toEqual(credentials);
    const own = read({ user: { environment: 'demo', client_id: 'id', client_secret: 'secret' }, app });
    expect(own.credentials).toEqual({ clientId: 'id', secret: 'secret' });
  });

  it('gives no credentials where one half of them is missing or blank', () => {
    for (const half of [{ client_id: 'id' }, { client_secret: 'secret' }, { client_id: 'id', client_secret: ' ' }])
      expect(read({ user: { environment: 'demo', ...half } }).credentials).toBeUndefined();
  });

  it.each([undefined, {}, { user: null }, { user: 'demo' }, { user: [] }])(
    'without an environment, such as %j, is refused',
    (auth) => {
      expect(parseConnection(auth)).toMatchObject({ isFailure: true, error: { code: 'wrong_environment' } });
    },
  );

  it('has texts, which are trimmed; what is blank or no text is none', () => {
    const fields = { word: ' a b ', blank: ' ', empty: '', number: 7 };
    expect(['word', 'blank', 'empty', 'number', 'toString'].map((name) => readText(fields, name))).toEqual([
      'a b',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells every secret in it, also one that cannot be used, and nothing else', () => {
    const user = { access_token: ' two\nlines ', '#refresh_token': 'R0', client_id: 'id', expires_in: '60' };
    expect(storedSecrets({ user, app: { client_secret: 'secret', refresh_token: 7 } })).toEqual([
      'two\nlines',
      'R0',
      'secret',
    ]);
    expect(storedSecrets(undefined)).toEqual([]);
  });
});

it('the secrets of a connection are those that it has', () => {
  const target = { environment: 'demo', baseUrl: 'https://clouddemo-api.youraspire.com' } as const;
  expect(secretsOf(target)).toEqual([]);
  expect(
    secretsOf({
      ...target,
      token: { value: 'T0', expiresAt: undefined },
      refreshToken: 'R0',
      credentials: { clientId: 'id', secret: 'secret' },
    }),
  ).toEqual(['T0', 'R0', 'secret']);
});
