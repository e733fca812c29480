import type { System } from '../../system.ts';
import type { SecretRef, StoredSecret } from '../store.ts';

/**
 * How long a secret is served without asking, how long while the store is down, and how many are held, in milliseconds. A
 * token that ends earlier is refused by whoever reads it.
 */
const cacheLimits = { freshMs: 30_000, staleMs: 24 * 3_600_000, most: 20_000 };

/** What was read or written last, in memory. */
export type SecretCache = {
  fresh(ref: SecretRef): StoredSecret | undefined;
  /** For when the store is down. */
  stale(ref: SecretRef): StoredSecret | undefined;
  set(ref: SecretRef, secret: StoredSecret): void;
  drop(ref: Omit<SecretRef, 'field'> & { field?: SecretRef['field'] }): void;
  dropOrganisation(organisation: string): void;
  /** Call before a read. What a read brings is kept only if nothing was set or dropped meanwhile. */
  startRead(ref: SecretRef): { keep(secret: StoredSecret): void; end(): void };
};

export function createSecretCache({ monotonic }: Pick<System, 'monotonic'>): SecretCache {
  const entries = new Map<string, { secret: StoredSecret; at: number }>();
  const reads = new Set<{ key: string; isValid: boolean }>();
  // Names have no slash.
  const keyOf = ({ organisation, connection, field }: SecretRef) => `${organisation}/${connection}/${field}`;
  const youngerThan = (ms: number, ref: SecretRef) => {
    const found = entries.get(keyOf(ref));
    return found && monotonic() - found.at < ms ? found.secret : undefined;
  };
  const spoil = (prefix: string) => {
    for (const read of reads) if (read.key.startsWith(prefix)) read.isValid = false;
  };
  const removeAll = (prefix: string) => {
    spoil(prefix);
    for (const key of entries.keys()) if (key.startsWith(prefix)) entries.delete(key);
  };
  const set = (ref: SecretRef, secret: StoredSecret) => {
    const key = keyOf(ref);
    entries.delete(key);
    entries.set(key, { secret, at: monotonic() });
    const [oldest] = entries.keys();
    if (entries.size > cacheLimits.most && oldest !== undefined) entries.delete(oldest);
  };
  return {
    fresh: (ref) => youngerThan(cacheLimits.freshMs, ref),
    stale: (ref) => youngerThan(cacheLimits.staleMs, ref),
    set(ref, secret) {
      spoil(keyOf(ref));
      set(ref, secret);
    },
    drop({ organisation, connection, field }) {
      removeAll(`${organisation}/${connection}/${field ?? ''}`);
    },
    dropOrganisation: (organisation) => removeAll(`${organisation}/`),
    startRead(ref) {
      const read = { key: keyOf(ref), isValid: true };
      reads.add(read);
      return {
        keep: (secret) => void (read.isValid && set(ref, secret)),
        end: () => void reads.delete(read),
      };
    },
  };
}
