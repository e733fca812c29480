import type { EnvironmentTarget } from './environment';
import type { Expiry } from './tokenExpiry';

/** `lifetime`: how long it was issued for, in milliseconds; undefined where nobody says. */
export type Token = { value: string; expiresAt: Expiry; lifetime?: number };

/** What is known of one connection (in Tray, one authentication) before its first call. */
export type Connection = EnvironmentTarget & {
  /** Tells connections apart that happen to hold the same tokens; in Tray, the authId. */
  id?: string;
  token?: Token;
  /** How long the token lives from when this process first sees it, in seconds; used when nothing else tells its expiry. */
  lifetime?: number;
  refreshToken?: string;
  credentials?: { clientId: string; secret: string };
};

/** The secrets of a connection: they belong in no message and no output. */
export function secretsOf({ token, refreshToken, credentials }: Connection): string[] {
  return [token?.value, refreshToken, credentials?.secret].filter((secret) => secret !== undefined);
}
