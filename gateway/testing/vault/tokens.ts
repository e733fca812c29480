import { randomBytes } from 'node:crypto';
import { done, errors, type Answer, type Dialect } from './engines.ts';

export type RoleOptions = { ttlSeconds: number; maxTtlSeconds: number };

type Token = { created: number; until: number; renewable: boolean };

/** Tokens and the one role of the double. Its clock is the test's. */
export function createTokensDouble(dialect: Dialect, now: () => number) {
  const role: RoleOptions & { roleId: string; secretIds: Set<string> } = {
    ...{ roleId: 'role-1', secretIds: new Set(['secret-id-1']), ttlSeconds: 3_600, maxTtlSeconds: 14_400 },
  };
  const tokens = new Map<string, Token>();
  const lengthOf = (token: Token) => Math.max(0, Math.round((token.until - now()) / 1_000));
  const reply = (name: string, token: Token, warnings: string[] | null = null): Answer => ({
    status: 200,
    body: {
      ...{ data: null, warnings },
      auth: { client_token: name, lease_duration: lengthOf(token), renewable: token.renewable, policies: ['gateway'] },
    },
  });

  const issue = (): [string, Token] => {
    const token = { created: now(), until: now() + role.ttlSeconds * 1_000, renewable: true };
    const name = `${dialect === 'openbao' ? 's.' : 'hvs.'}token-${randomBytes(12).toString('hex')}`;
    tokens.set(name, token);
    return [name, token];
  };

  return {
    role,
    /** Every token that was issued. */
    tokens,
    addRoot: (name: string) => void tokens.set(name, { created: now(), until: Infinity, renewable: false }),
    revokeAll: () => tokens.clear(),
    isValid: (name: string) => (tokens.get(name)?.until ?? 0) > now(),
    login({ role_id, secret_id }: Record<string, unknown>): Answer {
      if (role_id !== role.roleId)
        return errors(400, dialect === 'openbao' ? 'invalid role or secret ID' : 'invalid role ID');
      if (typeof secret_id === 'string' && role.secretIds.has(secret_id)) return reply(...issue());
      return dialect === 'openbao' ? errors(400, 'invalid role or secret ID') : errors(500, 'invalid secret id');
    },
    self(action: string, name: string): Answer {
      const token = tokens.get(name);
      if (!token) return errors(403, 'permission denied');
      if (action === 'lookup-self') {
        const ttl = token.until === Infinity ? 0 : lengthOf(token);
        return { status: 200, body: { data: { ttl, renewable: token.renewable } } };
      }
      if (action !== 'renew-self') return done;
      if (!token.renewable) return errors(400, 'invalid lease ID');
      token.until = Math.min(now() + role.ttlSeconds * 1_000, token.created + role.maxTtlSeconds * 1_000);
      return reply(name, token, lengthOf(token) < role.ttlSeconds ? ['TTL of the token was capped'] : null);
    },
  };
}
