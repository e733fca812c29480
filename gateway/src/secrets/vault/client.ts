import type { System } from '../../system.ts';
import type { StoreHealth } from '../store.ts';
import { createAuth, type VaultLogin } from './auth.ts';
import { createBreaker } from './breaker.ts';
import { isOutage, VaultFault } from './fault.ts';
import { healthOf } from './health.ts';
import { createTransport, type TransportOptions, type VaultMethod, type VaultReply } from './transport.ts';

export type VaultClientOptions = TransportOptions & { auth: VaultLogin };

export type VaultClient = {
  /**
   * Replies of 200 to 299, 400 and 404 are for the caller to read; everything else throws a `VaultFault`. Passing faults are
   * tried again within one deadline.
   */
  call(method: VaultMethod, path: string, body?: unknown): Promise<VaultReply>;
  health(): Promise<StoreHealth>;
  /** Throws unless Vault is up and knows who we are. */
  assertUsable(): Promise<void>;
  close(): Promise<void>;
};

export type ClientSystem = Pick<System, 'monotonic' | 'random' | 'sleep' | 'log'>;

/** The one deadline of a call, and the pauses before it is tried again, in milliseconds; a fifth more or less by chance. */
const policy = { deadlineMs: 5_000, pausesMs: [100, 200, 400], jitter: 0.2, passing: [412, 429] };

/** A client of Vault's HTTP API, or OpenBao's. The breaker stands outside the retries, so that a call counts once. */
export function createVaultClient(options: VaultClientOptions, system: ClientSystem): VaultClient {
  const transport = createTransport(options, system);
  const auth = createAuth(options.auth, transport, system);
  const breaker = createBreaker(system);

  const attempt = async (method: VaultMethod, path: string, body: unknown, deadline: number): Promise<VaultReply> => {
    const token = await auth.token(deadline);
    const first = await transport.send({ method, path, body, token, deadline });
    if (first.status !== 403) return answered(first, path);
    // A token that has ended is answered as a missing right is.
    if (await auth.isAlive(token, deadline)) throw denied(method, path);
    const renewed = await auth.replace(token, deadline);
    const second = await transport.send({ method, path, body, token: renewed, deadline });
    if (second.status === 403) throw denied(method, path);
    return answered(second, path);
  };

  const persist = async (method: VaultMethod, path: string, body: unknown): Promise<VaultReply> => {
    const deadline = system.monotonic() + policy.deadlineMs;
    for (let count = 0; ; count++) {
      try {
        return await attempt(method, path, body, deadline);
      } catch (error) {
        const pause = policy.pausesMs[count];
        if (!isOutage(error) || pause === undefined) throw error;
        const wait = pause * (1 + policy.jitter * (2 * system.random() - 1));
        if (system.monotonic() + wait >= deadline) throw error;
        await system.sleep(wait);
      }
    }
  };

  const ask = async (): Promise<StoreHealth> => {
    const deadline = system.monotonic() + policy.deadlineMs;
    const request = () => transport.send({ method: 'GET', path: 'sys/health', deadline });
    try {
      // A connection that was kept may have been closed meanwhile, which only its use tells.
      const { status } = await request().catch(request);
      return healthOf(status);
    } catch (error) {
      return { up: false, detail: (error as Error).message };
    }
  };

  return {
    async call(method, path, body) {
      const reply = await breaker.run(() => persist(method, path, body));
      const warnings = (reply.body as { warnings?: unknown } | undefined)?.warnings;
      if (Array.isArray(warnings) && warnings.length > 0)
        system.log.warn({ method, path, warnings }, 'Vault ignores a part of what it was sent');
      return reply;
    },
    health: ask,
    async assertUsable() {
      const pause = breaker.openFor();
      if (pause > 0) throw new VaultFault('outage', 'Vault was down and is not asked for a moment.', pause);
      const { up, detail } = await ask();
      if (!up) throw new VaultFault('outage', detail);
      await breaker.run(() => auth.token(system.monotonic() + policy.deadlineMs));
    },
    close: () => transport.close(),
  };
}

/** What a status says. Only words of ours: Vault's may quote what it was sent. */
function answered(reply: VaultReply, path: string): VaultReply {
  const { status } = reply;
  if ((status >= 200 && status < 300) || status === 400 || status === 404) return reply;
  if (status === 429) throw new VaultFault('outage', 'Vault answers that its rate limit is used up.', 1_000);
  if (status === 503) throw new VaultFault('outage', 'Vault is sealed, or not ready (503).');
  if (status >= 500 || policy.passing.includes(status)) throw new VaultFault('outage', `Vault answers ${status}.`);
  if (status >= 300 && status < 400)
    throw new VaultFault('invalid', `Vault redirects ${path} (${status}), which is not followed.`);
  throw new VaultFault('invalid', `Vault answers ${status} to ${path}.`);
}

function denied(method: VaultMethod, path: string): VaultFault {
  return new VaultFault(
    'denied',
    `Vault's policy forbids ${method} ${path} (403). See "aspire-gateway vault policy" for the policy that is needed.`,
  );
}
