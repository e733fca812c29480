import type { Actor } from '../audit/audit.ts';

/** `operator` acts on GLOBAL and on the gateway as a whole. */
export const scopes = ['read', 'write', 'credentials', 'operator'] as const;
export type Scope = (typeof scopes)[number];

/** Who asks. The API key decides the organisation; the command line acts as `cli` with every scope. */
export type Caller = { organisation: string; actor: Actor; scopes: readonly Scope[] };

/** A key as it is listed. The key itself is shown once, when it is made; only its hash is kept. */
export type ApiKeyRow = {
  id: string;
  org_id: string;
  label: string;
  scopes: Scope[];
  created_at: Date;
  last_used_at: Date | null;
  expires_at: Date | null;
  revoked_at: Date | null;
};

export type NewKey = { scopes: readonly Scope[]; label?: string; expiresAt?: Date };

export type Access = {
  /** Undefined for a key that is unknown, malformed, revoked or expired. */
  authenticate(key: string): Promise<Caller | undefined>;
  /** Makes the organisation as well, if there is none of this name. Throws `invalid_input`. */
  createKey(organisation: string, options: NewKey, actor: Actor): Promise<{ id: string; key: string }>;
  /** The same, but only if there is no key yet; undefined if there is one. */
  createFirstKey(organisation: string, options: NewKey, actor: Actor): Promise<{ id: string; key: string } | undefined>;
  listKeys(organisation: string): Promise<ApiKeyRow[]>;
  /** Revoking it twice is no error. Throws `not_found`. */
  revokeKey(organisation: string, id: string, actor: Actor): Promise<void>;
  /** Their names, GLOBAL among them. */
  organisations(): Promise<string[]>;
  /** Throws `rate_limited` once the organisation used its quota. */
  countRequest(organisation: string): void;
};
