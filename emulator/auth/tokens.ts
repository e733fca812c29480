import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { sign, verify, type JwtPayload } from 'jsonwebtoken';
import { Refusal } from '../model/apiResponse';
import type { Clock } from '../model/clock';
import type { Settings } from '../options';
import type { ApiClient } from './scopes';

export type Tokens = { Token: string; RefreshToken: string };

/** Gives tokens out and tells good ones from bad ones, by the emulator's clock. */
export class Authority {
  private key = newKey();
  private refreshTokens = new Map<string, { clientId: string; endsAt: number }>();
  private given = 0;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.reset();
  }

  /** Makes the refresh tokens that are known from the start good again. */
  reset(): void {
    for (const token of this.settings.knownRefreshTokens) this.keep(token, this.settings.clientId);
  }

  /** Tokens for a client id and its secret; refused with the status for bad credentials and an empty body. */
  authenticate(clientId: string, secret: string): Tokens {
    const client = this.client(clientId);
    if (client?.secret !== secret) throw new Refusal(this.settings.badCredentials);
    return this.issue(clientId);
  }

  /** New tokens for a refresh token, which is then used up unless refresh tokens are reusable. */
  refresh(refreshToken: string): Tokens {
    const known = this.refreshTokens.get(refreshToken);
    if (!known || known.endsAt <= this.seconds()) throw new Refusal(this.settings.badCredentials);
    if (this.settings.rotation === 'single-use') this.refreshTokens.delete(refreshToken);
    return this.issue(known.clientId);
  }

  /** The API client whose token an Authorization header carries, if the token is good now. */
  bearerOf(header: string | undefined): ApiClient | undefined {
    const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const claims = verify(token, this.key, { algorithms: ['HS256'], clockTimestamp: this.seconds() }) as JwtPayload;
      const endsAt = Number(claims.iat) + this.settings.tokenLifetimeSeconds;
      return this.seconds() < endsAt ? this.client(claims.sub) : undefined;
    } catch {
      return undefined;
    }
  }

  revoke(which: 'access' | 'refresh' | 'all'): void {
    if (which !== 'refresh') this.key = newKey();
    if (which !== 'access') this.refreshTokens.clear();
  }

  private client(clientId: string | undefined): ApiClient | undefined {
    const { clientId: first, secret, clients } = this.settings;
    return clientId === first ? { clientId, secret } : clients.find((client) => client.clientId === clientId);
  }

  private keep(refreshToken: string, clientId: string): void {
    const { refreshTokenLifetimeSeconds: lifetime } = this.settings;
    this.refreshTokens.set(refreshToken, { clientId, endsAt: lifetime === 0 ? Infinity : this.seconds() + lifetime });
  }

  private issue(clientId: string): Tokens {
    const issuedAt = this.seconds();
    const jti = createHmac('sha256', this.key).update(String(++this.given)).digest('hex').slice(0, 32);
    const { tokenLifetimeSeconds, expClaim } = this.settings;
    const end = expClaim === 'present' ? { exp: issuedAt + tokenLifetimeSeconds } : {};
    const claims = { sub: clientId, iat: issuedAt, ...end, jti };
    const refreshToken = randomBytes(32).toString('base64url');
    this.keep(refreshToken, clientId);
    return { Token: sign(claims, this.key, { algorithm: 'HS256' }), RefreshToken: refreshToken };
  }

  private seconds(): number {
    return Math.floor(this.clock.now() / 1000);
  }
}

/** A key as an object: of bare bytes, every check of a token would first find out that they are no public key. */
function newKey(): KeyObject {
  return createSecretKey(randomBytes(32));
}
