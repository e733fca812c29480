import { randomBytes } from 'node:crypto';
import type { VaultLogin } from '../../src/secrets/vault/auth.ts';
import { vaultPolicy } from '../../src/secrets/vault/policy.ts';

/** What the person who sets a server up may do. */
export type VaultAdmin = {
  address: string;
  token: string;
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
};

export function adminOf(address: string, token: string): VaultAdmin {
  return {
    address,
    token,
    async ask(method, path, body) {
      const headers = token === '' ? undefined : { 'x-vault-token': token };
      const init = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) };
      const response = await fetch(`${address}/v1/${path}`, { ...init, redirect: 'manual' });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
  };
}

/** Engines, a policy and a role made for one test, as `docs/vault.md` has them made. */
export type VaultSite = {
  kvMount: string;
  transitMount: string;
  auth: Extract<VaultLogin, { kind: 'approle' }>;
  remove(): Promise<void>;
};

export type SiteOptions = { organisations?: readonly string[]; ttl?: string; maxTtl?: string };

export async function makeSite(
  { ask }: Pick<VaultAdmin, 'ask'>,
  { organisations, ttl = '1h', maxTtl = '4h' }: SiteOptions = {},
): Promise<VaultSite> {
  const name = `gateway-test-${randomBytes(5).toString('hex')}`;
  const [kvMount, transitMount] = [`${name}-kv`, `${name}-transit`];
  const must = async (...of: Parameters<typeof ask>) => {
    const { status, body } = await ask(...of);
    if (status >= 300) throw new Error(`${of[0]} ${of[1]}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  await must('POST', `sys/mounts/${kvMount}`, { type: 'kv', options: { version: '2' } });
  await must('POST', `sys/mounts/${transitMount}`, { type: 'transit' });
  await ask('POST', 'sys/auth/approle', { type: 'approle' }); // 400: it is there
  const policy = vaultPolicy({ kvMount, transitMount, organisations });
  await must('PUT', `sys/policies/acl/${name}`, { policy });
  const role = `auth/approle/role/${name}`;
  await must('POST', role, { token_policies: name, token_ttl: ttl, token_max_ttl: maxTtl });
  const { data: roleId } = (await must('GET', `${role}/role-id`)) as { data: { role_id: string } };
  const { data: secretId } = (await must('POST', `${role}/secret-id`, {})) as { data: { secret_id: string } };
  return {
    kvMount,
    transitMount,
    auth: { kind: 'approle', roleId: roleId.role_id, secretId: secretId.secret_id },
    async remove() {
      for (const path of [role, `sys/policies/acl/${name}`, `sys/mounts/${kvMount}`, `sys/mounts/${transitMount}`])
        await ask('DELETE', path);
    },
  };
}
