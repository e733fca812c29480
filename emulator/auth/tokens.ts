import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { sign, verify, type JwtPayload } from 'jsonwebtoken';
import { ApiError } from '../model/apiResponse';
import type { Clock } from '../model/clock';
import type { Settings } from '../model/settings';
import type { ApiClient } from '../model/settings';

/** The reply of both token endpoints. */
export type Tokens = { Token: string; RefreshToken: string };

/** Issues tokens and checks them, by the emulator's clock. */
export class TokenIssuer {
  private signingKey = newSigningKey();
  private refreshTokens = new Map<string, { clientId: string; expiresAt: number }>();
  private issuedCount = 0;
  /** The ids of access tokens that were revoked alone. */
  private revoked = new Set<string>();

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.reset();
  }

  /** Makes the refresh tokens that were known at the start valid again. */
  reset(): void {
    for (const token of this.settings.knownRefreshTokens) this.storeRefreshToken(token, this.settings.clientId);
  }

  /** Issues tokens for a client id and its secret. Throws an ApiError with an empty body for bad credentials. */
  authenticate(clientId: string, secret: string): Tokens {
    const client = this.client(clientId);
    if (client?.secret !== secret) throw new ApiError(this.settings.badCredentials);
    return this.issue(clientId);
  }

  /** Issues tokens without the secret, for somebody who controls the emulator anyway. */
  issueTo(clientId: string): Tokens {
    return this.issue(clientId);
  }

  /** Issues tokens for a refresh token, which is invalid afterwards unless refresh tokens are reusable. */
  refresh(refreshToken: string): Tokens {
    const known = this.refreshTokens.get(refreshToken);
    if (!known || known.expiresAt <= this.nowSeconds()) throw new ApiError(this.settings.badCredentials);
    if (this.settings.rotation === 'single-use') this.refreshTokens.delete(refreshToken);
    return this.issue(known.clientId);
  }

  /** The API client whose token an Authorization header carries; undefined if the token is not valid now. */
  clientOfBearer(header: string | undefined): ApiClient | undefined {
    const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const claims = this.claimsOf(token);
      if (this.revoked.has(String(claims.jti))) return undefined;
      const expiresAt = Number(claims.iat) + this.settings.tokenLifetimeSeconds;
      return this.nowSeconds() < expiresAt ? this.client(claims.sub) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Makes tokens invalid before they expire. */
  revoke(which: 'access' | 'refresh' | 'all'): void {
    if (which !== 'refresh') this.signingKey = newSigningKey();
    if (which !== 'access') this.refreshTokens.clear();
  }

  /** Makes one access token invalid; others of the same API client live on. False if it is not valid anyway. */
  revokeOne(token: string): boolean {
    if (!this.clientOfBearer(`Bearer ${token}`)) return false;
    this.revoked.add(String(this.claimsOf(token).jti));
    return true;
  }

  private claimsOf(token: string): JwtPayload {
    return verify(token, this.signingKey, {
      algorithms: ['HS256'],
      clockTimestamp: this.nowSeconds(),
    }) as JwtPayload;
  }

  private client(clientId: string | undefined): ApiClient | undefined {
    const { clientId: first, secret, clients } = this.settings;
    return clientId === first ? { clientId, secret } : clients.find((client) => client.clientId === clientId);
  }

  private storeRefreshToken(refreshToken: string, clientId: string): void {
    const { refreshTokenLifetimeSeconds: lifetime } = this.settings;
    this.refreshTokens.set(refreshToken, {
      clientId,
      expiresAt: lifetime === 0 ? Infinity : this.nowSeconds() + lifetime,
    });
  }

  private issue(clientId: string): Tokens {
    const issuedAt = this.nowSeconds();
    const jti = createHmac('sha256', this.signingKey).update(String(++this.issuedCount)).digest('hex').slice(0, 32);
    const { tokenLifetimeSeconds, expClaim } = this.settings;
    const expiry = expClaim === 'present' ? { exp: issuedAt + tokenLifetimeSeconds } : {};
    const claims = { sub: clientId, iat: issuedAt, ...expiry, jti };
    const refreshToken = randomBytes(32).toString('base64url');
    this.storeRefreshToken(refreshToken, clientId);
    return { Token: sign(claims, this.signingKey, { algorithm: 'HS256' }), RefreshToken: refreshToken };
  }

  private nowSeconds(): number {
    return Math.floor(this.clock.now() / 1000);
  }
}

/** A KeyObject, because with plain bytes jsonwebtoken would try to parse a public key on every check. */
function newSigningKey(): KeyObject {
  return createSecretKey(randomBytes(32));
}
