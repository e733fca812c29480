import { GatewayError } from '../../errors.ts';

/**
 * `outage`: nobody answered, or not in a way that says yes or no. `denied`: the policy forbids it. `login`: the role, its
 * secret id or the token is refused. `invalid`: Vault refuses what was sent.
 */
export type VaultFaultKind = 'outage' | 'denied' | 'login' | 'invalid';

/** What went wrong with a request to Vault. The message is made of our own words, so that it holds no token and no secret. */
export class VaultFault extends Error {
  override readonly name = 'VaultFault';
  constructor(
    readonly kind: VaultFaultKind,
    message: string,
    /** How soon it makes sense to ask again, in milliseconds. */
    readonly retryMs?: number,
  ) {
    super(message);
  }
}

export function isOutage(error: unknown): boolean {
  return error instanceof VaultFault && error.kind === 'outage';
}

/** How soon a caller may come back after an outage that does not say so itself, in milliseconds. */
const retryMs = 2_000;

/** A fault as the callers of the secret store know it. */
export function toGatewayError(error: unknown, now: number): unknown {
  if (!(error instanceof VaultFault)) return error;
  const { kind, message } = error;
  if (kind === 'invalid') return new GatewayError('bug', message, { cause: error });
  const retryAt = kind === 'outage' ? new Date(now + (error.retryMs ?? retryMs)) : undefined;
  return new GatewayError('store_unavailable', message, { retryAt, cause: error });
}
