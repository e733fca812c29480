import { randomBytes } from 'node:crypto';

/** The tokens of a connection as they are stored: as long as Aspire's, and good for a day. */
export function tokenRecord({ leftMs = 86_400_000, lifetimeMs = 86_400_000 } = {}): string {
  const expiresAt = Date.now() + leftMs;
  return JSON.stringify({
    access_token: `eyJhbGciOiJIUzI1NiJ9.${randomBytes(240).toString('base64url')}.${randomBytes(32).toString('base64url')}`,
    refresh_token: randomBytes(32).toString('base64url'),
    token_type: 'Bearer',
    expires_at: new Date(expiresAt).toISOString(),
    issued_at: new Date(expiresAt - lifetimeMs).toISOString(),
    scopes: '',
  });
}
