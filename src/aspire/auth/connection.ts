import type { EnvironmentTarget } from './environment';
import type { Expiry } from './tokenExpiry';

/** `lifetime`: how long it was issued for, in milliseconds; undefined where nobody says. */
export type Token = { value: string; expiresAt: Expiry; lifetime?: number };

/** A connection (in Tray, an authentication) as it is before its first call. */
export type Connection = EnvironmentTarget & {
  /** Distinguishes connections that happen to have the same tokens; in Tray, the authId. */
  id?: string;
  token?: Token;
  /** The token's lifetime in seconds, counted from its first use by this process. Used only if its expiry is unknown. */
  lifetime?: number;
  refreshToken?: string;
  credentials?: { clientId: string; secret: string };
};

/** The secrets of a connection. They must not appear in messages or outputs. */
export function secretsOf({ token, refreshToken, credentials }: Connection): string[] {
  return [token?.value, refreshToken, credentials?.secret].filter((secret) => secret !== undefined);
}
