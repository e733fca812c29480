import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { preparedRead } from '../database/prepared.ts';
import { GatewayError, type FieldProblem } from '../errors.ts';
import type { System } from '../system.ts';
import { scopes as allScopes, type Access, type ApiKeyRow, type Caller, type NewKey, type Scope } from './access.ts';
import { isKeyOf, keyId, makeKey } from './apiKeys.ts';
import { RequestLimit, type LimitOptions } from './requestLimit.ts';

export type AccessDeps = {
  database: Database;
  audit: Audit;
  system: Pick<System, 'now' | 'randomBytes'>;
  limit?: LimitOptions;
};

/** The owner of what all organisations may read. Only operators act for it. */
export const globalOrganisation = 'GLOBAL';

type KeyRecord = { id: string; org_id: string; hash: Buffer; scopes: string[]; usable: boolean; stale: boolean };

const keyOf = preparedRead(
  `select id, org_id, hash, scopes,
          revoked_at is null and (expires_at is null or expires_at > now()) as usable,
          last_used_at is null or last_used_at < now() - interval '1 minute' as stale
   from api_keys where id = $1`,
);

/** API keys in Postgres. Keys are looked up anew for each request, so that a revoked one stops at once on every replica. */
export function createAccess({ database, audit, system, limit }: AccessDeps): Access {
  const requests = new RequestLimit(() => system.now(), limit);

  const insertKey = async (
    organisation: string,
    { scopes, label = '', expiresAt }: NewKey,
    actor: string,
    transaction: Transaction,
  ) => {
    const { id, key, hash } = makeKey((size) => system.randomBytes(size));
    await transaction.query('insert into organisations (id) values ($1) on conflict do nothing', [organisation]);
    await transaction.query(
      'insert into api_keys (id, org_id, label, hash, scopes, created_by, expires_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, organisation, label, hash, scopes, actor, expiresAt ?? null],
    );
    await audit.record(
      { organisation, actor, action: 'key.created', subject: id, outcome: 'success', detail: { scopes, label } },
      transaction,
    );
    return { id, key };
  };

  return {
    async authenticate(key) {
      const id = keyId(key);
      if (id === undefined) return undefined;
      const { rows } = await database.query<KeyRecord>(keyOf, [id]);
      const row = rows[0];
      if (!row || !isKeyOf(key, row.hash) || !row.usable) return undefined;
      // To the minute, so that a busy key does not write a row for each request.
      if (row.stale) await database.query('update api_keys set last_used_at = now() where id = $1', [id]);
      return { organisation: row.org_id, actor: `key:${id}`, scopes: row.scopes.filter(isScope) };
    },
    async createKey(organisation, options, actor) {
      checkNewKey(organisation, options, system.now());
      return database.inTransaction((transaction) => insertKey(organisation, options, actor, transaction));
    },
    async createFirstKey(organisation, options, actor) {
      checkNewKey(organisation, options, system.now());
      return database.inTransaction(async (transaction) => {
        // Replicas that start together must not each make one.
        await transaction.query('lock table api_keys in share row exclusive mode');
        const { rows } = await transaction.query('select 1 from api_keys limit 1');
        return rows.length > 0 ? undefined : insertKey(organisation, options, actor, transaction);
      });
    },
    async listKeys(organisation) {
      const { rows } = await database.query<ApiKeyRow>(
        `select id, org_id, label, scopes, created_at, last_used_at, expires_at, revoked_at
         from api_keys where org_id = $1 order by created_at, id limit 1000`,
        [organisation],
      );
      return rows;
    },
    async revokeKey(organisation, id, actor) {
      await database.inTransaction(async (transaction) => {
        const { rowCount } = await transaction.query(
          'update api_keys set revoked_at = coalesce(revoked_at, now()) where id = $1 and org_id = $2',
          [id, organisation],
        );
        if (rowCount !== 1) throw new GatewayError('not_found', `Organisation ${organisation} has no key of this id.`);
        const event = { organisation, actor, action: 'key.revoked', subject: id, outcome: 'success' } as const;
        await audit.record(event, transaction);
      });
    },
    async organisations() {
      const { rows } = await database.query<{ id: string }>('select id from organisations order by id limit 10000');
      return rows.map(({ id }) => id);
    },
    countRequest: (organisation) => requests.count(organisation),
  };
}

/** Throws `forbidden`, which names the scope. */
export function requireScope(caller: Caller, scope: Scope): void {
  if (caller.scopes.includes(scope)) return;
  throw new GatewayError(
    'forbidden',
    `The API key lacks the scope ${scope}. It has ${caller.scopes.join(', ') || 'none'}. Make another: aspire-gateway keys create --org ${caller.organisation} --scopes ${scope}`,
    { details: { scope } },
  );
}

function isScope(text: string): text is Scope {
  return (allScopes as readonly string[]).includes(text);
}

function checkNewKey(organisation: string, { scopes, label = '', expiresAt }: NewKey, now: number): void {
  const errors: FieldProblem[] = [];
  if (!/^[a-zA-Z0-9_-]{1,100}$/.test(organisation))
    errors.push({ field: 'org_id', message: 'org_id must be 1 to 100 letters, digits, _ or - (no blanks, no dots)' });
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined || scopes.length === 0)
    errors.push({ field: 'scopes', message: `scopes must be one or more of ${allScopes.join(', ')}` });
  if (organisation === globalOrganisation && !scopes.includes('operator'))
    errors.push({ field: 'scopes', message: 'a key of GLOBAL needs the scope operator' });
  if (label.length > 100 || /\p{Cc}/u.test(label))
    errors.push({ field: 'label', message: 'label must be at most 100 characters on one line' });
  if (expiresAt !== undefined && !(expiresAt.getTime() > now))
    errors.push({ field: 'expires_at', message: 'expires_at must be a time that is yet to come' });
  if (errors.length > 0)
    throw new GatewayError('invalid_input', `No key was made: ${errors.map(({ message }) => message).join('; ')}.`, {
      errors,
    });
}
