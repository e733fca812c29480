import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { createSystem as createAspireSystem } from '../../../src/aspire/http/transport';
import { createAudit } from '../../src/audit/createAudit.ts';
import type { Database } from '../../src/database/database.ts';
import { createEgress } from '../../src/providers/egress.ts';
import { createProviders } from '../../src/providers/providers.ts';
import { createCore, type Core } from '../../src/refresh/core.ts';
import type { SecretStore } from '../../src/secrets/store.ts';
import type { System } from '../../src/system.ts';

/** The real clock and real randomness, without a log. */
export function benchSystem(): System {
  return {
    now: Date.now,
    monotonic: () => performance.now(),
    random: Math.random,
    randomBytes,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
      }),
    checkpoint: () => Promise.resolve(),
    log: pino({ level: 'silent' }),
  };
}

/** The rooms `connections` and `refresh` on a database and a store. `hosts`: providers on this machine. */
export function coreOn(database: Database, secrets: SecretStore, hosts: readonly string[] = []): Core {
  const system = benchSystem();
  const egress = createEgress(hosts);
  const providers = createProviders({ now: system.now, send: createAspireSystem().send, egress });
  const core = createCore({
    ...{ database, secrets, audit: createAudit(), system, providers, egress },
    publicUrl: () => 'https://gateway.example',
  });
  return {
    ...core,
    async close() {
      await core.close();
      await egress.close();
    },
  };
}

/** A database that counts what goes over the wire: a statement of the pool is one round trip. */
export function counting(database: Database): Database & { roundTrips(): number } {
  let count = 0;
  return {
    ...database,
    query: (text, values) => {
      count += 1;
      return database.query(text, values);
    },
    inTransaction: (work) =>
      database.inTransaction((transaction) => {
        // Its begin and its commit.
        count += 2;
        return work({
          ...transaction,
          query: (text, values) => {
            count += 1;
            return transaction.query(text, values);
          },
        });
      }),
    roundTrips: () => count,
  };
}
