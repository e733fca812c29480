import type { IssuedTokens } from '../providers/provider.ts';

/** What the secret `tokens` of a connection holds, as JSON. Times are ISO 8601 in UTC. */
export type StoredTokens = {
  access_token: string;
  refresh_token?: string;
  token_type: string;
  expires_at: string | null;
  issued_at?: string;
  /** Separated by blanks. */
  scopes: string;
  metadata?: Readonly<Record<string, unknown>>;
};

/** Tokens as just issued. What the answer left out - refresh token, type, scopes, metadata - stays as it was. */
export function mergeTokens(
  previous: StoredTokens | undefined,
  issued: IssuedTokens,
  { issuedAt, scopes }: { issuedAt: number; scopes: string },
): StoredTokens {
  const refreshToken = issued.refresh_token ?? previous?.refresh_token;
  const metadata = { ...previous?.metadata, ...issued.metadata };
  return {
    access_token: issued.access_token,
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    token_type: issued.token_type ?? previous?.token_type ?? 'Bearer',
    expires_at: new Date(issuedAt + issued.lifetimeMs).toISOString(),
    issued_at: new Date(issuedAt).toISOString(),
    scopes: issued.scopes ?? previous?.scopes ?? scopes,
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

/** Reads the stored JSON; undefined if it holds no token. */
export function parseTokens(text: string): StoredTokens | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Partial<Record<keyof StoredTokens, unknown>>;
  // A refresh token alone is how the flow of that name begins.
  const token = textOf(fields.access_token) ?? '';
  const refreshToken = textOf(fields.refresh_token);
  if (token === '' && refreshToken === undefined) return undefined;
  return {
    access_token: token,
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    token_type: textOf(fields.token_type) ?? 'Bearer',
    expires_at: textOf(fields.expires_at) ?? null,
    ...(typeof fields.issued_at === 'string' && { issued_at: fields.issued_at }),
    scopes: typeof fields.scopes === 'string' ? fields.scopes : '',
    ...(typeof fields.metadata === 'object' &&
      fields.metadata !== null && { metadata: fields.metadata as Record<string, unknown> }),
  };
}

/** A date in ISO 8601 in milliseconds since 1970; one without a zone is UTC. Undefined for anything else. */
export function readInstant(text: string | null | undefined): number | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text) || !/\d\d:\d\d/.test(text);
  const time = Date.parse(hasZone ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
