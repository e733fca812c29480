import { createHash, timingSafeEqual } from 'node:crypto';
import { scopes as allScopes, type Caller } from '../access/access.ts';
import { globalOrganisation } from '../access/createAccess.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { System } from '../system.ts';

/** What a page tells of the action before it. */
export type Notice = { kind: 'good' | 'bad'; text: string };

/** Who is logged in, as of this request. */
export type Session = {
  /** Acts with the scopes and for the organisation of the key. */
  caller: Caller;
  /** The organisation of the key, also while an operator acts for GLOBAL. */
  home: string;
  notice: Notice | null;
};

export type Sessions = {
  /** Gives the id for the cookie. */
  start(caller: Caller): Promise<string>;
  /** Undefined if it ended, or its key was revoked or ran out. */
  find(id: string): Promise<Session | undefined>;
  end(id: string): Promise<void>;
  /** Keeps what the next page tells; null once it did. */
  note(id: string, notice: Notice | null): Promise<void>;
  actForGlobal(id: string, on: boolean): Promise<void>;
};

/** A working day. */
export const sessionSeconds = 8 * 3_600;

type Row = {
  key_id: string;
  org_id: string;
  scopes: string[];
  acts_for_global: boolean;
  notice: Notice | null;
};

/** Sessions in Postgres, so that any replica serves them. Their ids are kept as hashes. */
export function createSessions(database: Database, audit: Audit, system: Pick<System, 'randomBytes'>): Sessions {
  const record = (caller: Caller, action: string, transaction: Transaction) => {
    const { organisation, actor } = caller;
    return audit.record(
      { organisation, actor, action, subject: actor.replace(/^key:/, ''), outcome: 'success' },
      transaction,
    );
  };
  const find = async (id: string): Promise<Session | undefined> => {
    const { rows } = await database.query<Row>(
      `select k.id as key_id, k.org_id, k.scopes, s.acts_for_global, s.notice
       from console_sessions s join api_keys k on k.id = s.key_id
       where s.id_hash = $1 and s.expires_at > now()
         and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`,
      [hashOf(id)],
    );
    const [row] = rows;
    if (!row) return undefined;
    const scopes = allScopes.filter((scope) => row.scopes.includes(scope));
    const isGlobal = row.acts_for_global && scopes.includes('operator');
    const organisation = isGlobal ? globalOrganisation : row.org_id;
    return { caller: { organisation, actor: `key:${row.key_id}`, scopes }, home: row.org_id, notice: row.notice };
  };
  return {
    find,
    async start(caller) {
      const id = system.randomBytes(32).toString('base64url');
      await database.inTransaction(async (transaction) => {
        await transaction.query('delete from console_sessions where expires_at < now()');
        await transaction.query(
          `insert into console_sessions (id_hash, key_id, expires_at) values ($1, $2, now() + $3 * interval '1 second')`,
          [hashOf(id), caller.actor.replace(/^key:/, ''), sessionSeconds],
        );
        await record(caller, 'console.login', transaction);
      });
      return id;
    },
    async end(id) {
      const session = await find(id);
      await database.inTransaction(async (transaction) => {
        await transaction.query('delete from console_sessions where id_hash = $1', [hashOf(id)]);
        if (session) await record({ ...session.caller, organisation: session.home }, 'console.logout', transaction);
      });
    },
    async note(id, notice) {
      await database.query('update console_sessions set notice = $2 where id_hash = $1', [
        hashOf(id),
        notice && JSON.stringify(notice),
      ]);
    },
    async actForGlobal(id, on) {
      await database.query('update console_sessions set acts_for_global = $2 where id_hash = $1', [hashOf(id), on]);
    },
  };
}

function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}

/** What a form of this session carries. Whoever cannot read the cookie cannot make it. */
export function csrfToken(id: string): string {
  return createHash('sha256').update(`csrf ${id}`).digest('base64url');
}

/** Compares in constant time. */
export function isCsrfToken(id: string, given: string | null): boolean {
  const [own, other] = [Buffer.from(csrfToken(id)), Buffer.from(given ?? '')];
  return own.length === other.length && timingSafeEqual(own, other);
}
