import { randomUUID } from 'node:crypto';
import type { Account } from '../account';
import { confirmIf, contradicted, noData, seenSwitch } from '../answer';
import { isList, isStatus, oneCall, type Question } from '../question';
import { describeReply, type Reply } from '../reply';

const logInAs = ({ session }: Account, body: unknown) =>
  session.send({ method: 'POST', path: '/Authorization', token: null, body });

const refresh = ({ session }: Account, token: string) =>
  session.send({ method: 'POST', path: '/Authorization/RefreshToken', token: null, body: { RefreshToken: token } });

const tokensIn = ({ json }: Reply) => (json ?? {}) as { Token?: unknown; RefreshToken?: unknown };

/** The claims of a token, or undefined where it is no JWT. */
function claimsOf(token: string): { iat?: unknown; exp?: unknown } | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  } catch {
    return undefined;
  }
}

/** Questions about tokens, with logins but without a guess at anybody's secret. */
export const tokenQuestions: readonly Question[] = [
  oneCall(
    1,
    'a login, and the names in its answer',
    ({ session }) => session.logIn(),
    (reply) => Object.keys(tokensIn(reply)).sort().join() === 'RefreshToken,Token',
  ),
  {
    statement: 1,
    asks: 'a login with a made-up client id',
    ask: async (account) => {
      const reply = await logInAs(account, { ClientId: randomUUID(), Secret: randomUUID() });
      const seen = describeReply(reply);
      return reply.status === 401 || reply.status === 404
        ? seenSwitch('badCredentials', reply.status, seen)
        : contradicted(seen);
    },
  },
  oneCall(
    2,
    'a login with the names of its body in lower case',
    (account) => {
      const { clientId: clientid, secret } = account.session.target;
      return logInAs(account, { clientid, secret });
    },
    isStatus(200),
  ),
  {
    statement: 2,
    asks: 'a login with a number for a made-up client id',
    ask: async (account) => {
      const reply = await logInAs(account, { ClientId: 987_654_321, Secret: randomUUID() });
      return seenSwitch('bodyValues', reply.status === 400 ? 'strict' : 'lenient', describeReply(reply));
    },
  },
  {
    statement: 3,
    asks: 'the form of the token',
    ask: async ({ session }) => {
      const claims = claimsOf(await session.bearer());
      if (!claims) return contradicted('the token is no JWT');
      const hasEnd = claims.exp !== undefined;
      return seenSwitch('expClaim', hasEnd ? 'present' : 'absent', `a JWT ${hasEnd ? 'with' : 'without'} "exp"`);
    },
  },
  oneCall(4, 'GET /connect/token', ({ session }) => session.get('/connect/token'), isStatus(404)),
  {
    statement: 6,
    asks: 'a refresh token used twice',
    ask: async (account) => {
      const { RefreshToken } = tokensIn(await account.session.logIn());
      if (typeof RefreshToken !== 'string') return noData('the login gave no refresh token');
      const first = await refresh(account, RefreshToken);
      if (first.status !== 200) return noData(`the first refresh: ${describeReply(first)}`);
      const again = await refresh(account, RefreshToken);
      const seen = `first ${describeReply(first)}, then ${describeReply(again)}`;
      return seenSwitch('rotation', again.status === 200 ? 'reusable' : 'single-use', seen);
    },
  },
  {
    statement: 5,
    asks: 'a refresh',
    ask: async (account) => {
      const { RefreshToken } = tokensIn(await account.session.logIn());
      if (typeof RefreshToken !== 'string') return noData('the login gave no refresh token');
      const reply = await refresh(account, RefreshToken);
      const { Token, RefreshToken: next } = tokensIn(reply);
      return confirmIf(typeof Token === 'string' && typeof next === 'string', describeReply(reply));
    },
  },
  {
    statement: 7,
    asks: 'the claims of the token',
    ask: async ({ session }) => {
      const { iat, exp } = claimsOf(await session.bearer()) ?? {};
      if (typeof iat !== 'number' || typeof exp !== 'number')
        return noData('the token does not say how long it is good');
      return confirmIf(exp - iat === 86_400, `good for ${exp - iat} seconds`);
    },
  },
  oneCall(8, 'GET /ContactTypes?$top=1', ({ session }) => session.get('/ContactTypes', { $top: 1 }), isList),
  oneCall(
    9,
    'a list with a made-up token',
    ({ session }) => session.get('/ContactTypes', { $top: 1 }, { token: 'made.up.token' }),
    isStatus(401),
  ),
  {
    statement: 104,
    asks: 'two tokens, each tried after both were issued',
    ask: async (account) => {
      const { session } = account;
      const { Token } = tokensIn(await session.logIn());
      if (typeof Token !== 'string') return noData('the second login gave no token');
      const second = await session.get('/ContactTypes', { $top: 1 }, { token: Token });
      const first = await session.get('/ContactTypes', { $top: 1 });
      return confirmIf(first.status !== 401 && second.status !== 401, `${first.status} and ${second.status}`);
    },
  },
];
