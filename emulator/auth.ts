import { createHmac, randomBytes } from 'node:crypto';
import { sign, verify } from 'jsonwebtoken';
import { Refusal } from './answer';
import type { Clock } from './clock';
import type { Settings } from './options';

export type Tokens = { Token: string; RefreshToken: string };

/** Gives tokens out and tells good ones from bad ones, by the emulator's clock. */
export class Authority {
  private key = randomBytes(32);
  private refreshTokens = new Set<string>();
  private given = 0;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.reset();
  }

  /** Makes the refresh tokens that are known from the start good again. */
  reset(): void {
    for (const token of this.settings.knownRefreshTokens) this.refreshTokens.add(token);
  }

  /** Tokens for a client id and its secret; refused with the status for bad credentials and an empty body. */
  authenticate(clientId: string, secret: string): Tokens {
    const clients = [this.settings, ...this.settings.knownClients];
    const known = clients.some((client) => client.clientId === clientId && client.secret === secret);
    if (!known) throw new Refusal(this.settings.badCredentials);
    return this.issue();
  }

  /** New tokens for a refresh token, which is then used up unless refresh tokens are reusable. */
  refresh(refreshToken: string): Tokens {
    if (!this.refreshTokens.has(refreshToken)) throw new Refusal(this.settings.badCredentials);
    if (this.settings.rotation === 'single-use') this.refreshTokens.delete(refreshToken);
    return this.issue();
  }

  /** Whether an Authorization header carries a token that is good now. */
  accepts(header: string | undefined): boolean {
    const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) return false;
    try {
      verify(token, this.key, { algorithms: ['HS256'], clockTimestamp: this.seconds() });
      return true;
    } catch {
      return false;
    }
  }

  revoke(which: 'access' | 'refresh' | 'all'): void {
    if (which !== 'refresh') this.key = randomBytes(32);
    if (which !== 'access') this.refreshTokens.clear();
  }

  private issue(): Tokens {
    const issuedAt = this.seconds();
    const jti = createHmac('sha256', this.key).update(String(++this.given)).digest('hex').slice(0, 32);
    const claims = { iat: issuedAt, exp: issuedAt + this.settings.tokenLifetimeSeconds, jti };
    const refreshToken = randomBytes(32).toString('base64url');
    this.refreshTokens.add(refreshToken);
    return { Token: sign(claims, this.key, { algorithm: 'HS256' }), RefreshToken: refreshToken };
  }

  private seconds(): number {
    return Math.floor(this.clock.now() / 1000);
  }
}
