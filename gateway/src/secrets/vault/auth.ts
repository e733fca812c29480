import { readFileSync } from 'node:fs';
import type { System } from '../../system.ts';
import { VaultFault } from './fault.ts';
import type { Transport, VaultReply } from './transport.ts';

/** How this gateway proves who it is. The file with the secret id is read at each login, so that it may be replaced. */
export type VaultLogin =
  { kind: 'approle'; roleId: string; secretId?: string; secretIdFile?: string } | { kind: 'token'; token: string };

/** The token that requests carry, kept alive as it is used. One login or renewal at a time. */
export type VaultAuth = {
  token(deadline: number): Promise<string>;
  /** Whether Vault still knows a token that it has just refused. */
  isAlive(token: string, deadline: number): Promise<boolean>;
  /** Another token than the one that is dead. */
  replace(dead: string, deadline: number): Promise<string>;
};

type Lease = { token: string; ttlMs: number; renewable: boolean; renewAt: number; until: number };

/** A token is renewed after this share of its life, and a renewal that gives less than the rest is answered by a login. */
const renewAfter = 2 / 3;

export function createAuth(
  login: VaultLogin,
  transport: Transport,
  { monotonic }: Pick<System, 'monotonic'>,
): VaultAuth {
  let lease: Lease | undefined;
  let pending: Promise<Lease> | undefined;

  const leaseOf = (token: string, seconds: number, renewable: boolean, ttlMs = seconds * 1_000): Lease => {
    const life = seconds === 0 ? Infinity : seconds * 1_000; // a root token does not end
    return { token, ttlMs, renewable, renewAt: monotonic() + life * renewAfter, until: monotonic() + life };
  };

  const logIn = async (deadline: number): Promise<Lease> => {
    if (login.kind === 'token') return lookUp(login.token, deadline);
    const body = { role_id: login.roleId, secret_id: readSecretId(login) };
    const reply = await transport.send({ method: 'POST', path: 'auth/approle/login', body, deadline });
    const auth = authOf(reply);
    if (auth) return leaseOf(auth.token, auth.seconds, auth.renewable);
    throw refusedLogin(reply);
  };

  /** How long a given token lives. Where its policy hides that, its use will tell. */
  const lookUp = async (token: string, deadline: number): Promise<Lease> => {
    const path = 'auth/token/lookup-self';
    const { status, body } = await transport.send({ method: 'GET', path, token, deadline });
    if (status >= 500 || status === 429) throw new VaultFault('outage', `Vault answers ${status} to the login.`);
    const { ttl, renewable } = (body as { data?: { ttl?: unknown; renewable?: unknown } } | undefined)?.data ?? {};
    return leaseOf(token, typeof ttl === 'number' ? ttl : 0, renewable === true);
  };

  const renew = async (current: Lease, deadline: number): Promise<Lease> => {
    const { token, ttlMs } = current;
    const reply = await transport
      .send({ method: 'POST', path: 'auth/token/renew-self', body: {}, token, deadline })
      .catch(() => undefined);
    const auth = reply && authOf(reply);
    if (auth && auth.seconds * 1_000 >= ttlMs * (1 - renewAfter)) return leaseOf(token, auth.seconds, true, ttlMs);
    // Near its longest life a renewal gives next to nothing: then, and when it is refused, a login is due.
    const isRefused = reply !== undefined && reply.status < 500 && reply.status !== 429;
    if (isRefused && login.kind === 'approle') return logIn(deadline);
    if (auth) return { ...leaseOf(token, auth.seconds, true, ttlMs), renewAt: current.until };
    return { ...current, renewAt: Math.min(current.until, monotonic() + 1_000) };
  };

  const once = (work: () => Promise<Lease>): Promise<Lease> => {
    pending ??= work()
      .then((got) => (lease = got))
      .finally(() => (pending = undefined));
    return pending;
  };

  return {
    async token(deadline) {
      const current = lease;
      const now = monotonic();
      if (current && now < current.renewAt) return current.token;
      if (current && now < current.until && current.renewable)
        return (await once(() => renew(current, deadline))).token;
      if (current && now < current.until) return current.token;
      return (await once(() => logIn(deadline))).token;
    },
    async isAlive(token, deadline) {
      const { status } = await transport.send({ method: 'GET', path: 'auth/token/lookup-self', token, deadline });
      if (status >= 500 || status === 429) throw new VaultFault('outage', `Vault answers ${status}.`);
      return status === 200;
    },
    async replace(dead, deadline) {
      if (login.kind === 'token')
        throw new VaultFault('login', 'Vault refuses VAULT_TOKEN: it has ended or was revoked. Set another one.');
      if (lease && lease.token !== dead) return lease.token;
      const { token } = await once(() => logIn(deadline));
      // A renewal of the dead token was under way.
      return token === dead ? (await once(() => logIn(deadline))).token : token;
    },
  };
}

function authOf({ status, body }: VaultReply): { token: string; seconds: number; renewable: boolean } | undefined {
  const { auth } =
    ((status === 200 ? body : undefined) as { auth?: Record<string, unknown> } | { auth?: undefined }) ?? {};
  const { client_token: token, lease_duration: seconds, renewable } = auth ?? {};
  if (typeof token !== 'string' || typeof seconds !== 'number') return undefined;
  return { token, seconds, renewable: renewable === true };
}

/** Some versions answer 500 to a wrong secret id, as if they were at fault. The text tells. */
function refusedLogin({ status, body }: VaultReply): VaultFault {
  const text = JSON.stringify((body as { errors?: unknown } | undefined)?.errors ?? '');
  if (status < 500 ? status !== 429 : /invalid (role|secret)|missing (role|secret)_id/i.test(text))
    return new VaultFault(
      'login',
      `Vault refuses the login (${status}): VAULT_ROLE_ID or the secret id is wrong, has ended or was used up. Make a new secret id.`,
    );
  return new VaultFault('outage', `Vault answers ${status} to the login.`);
}

function readSecretId({ secretId, secretIdFile }: Extract<VaultLogin, { kind: 'approle' }>): string {
  if (secretIdFile === undefined) return secretId ?? '';
  try {
    return readFileSync(secretIdFile, 'utf8').trim();
  } catch (error) {
    throw new VaultFault(
      'login',
      `VAULT_SECRET_ID_FILE names ${secretIdFile}, which cannot be read (${(error as { code?: string }).code ?? 'unknown'}).`,
    );
  }
}
