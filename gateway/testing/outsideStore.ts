import { GatewayError } from '../src/errors.ts';
import type { SecretStore } from '../src/secrets/store.ts';

/** A store beside the database, as Vault is: it takes part in no transaction, and may be down while the database is up. */
export type OutsideStore = {
  wrap(store: SecretStore): SecretStore;
  setDown(down: boolean): void;
  /** Writes that failed because it was down. */
  readonly failedWrites: number;
};

export function createOutsideStore(): OutsideStore {
  let isDown = false;
  let failedWrites = 0;
  const down = () => new GatewayError('store_unavailable', 'The secret store is down.');
  return {
    wrap: (store) => ({
      ...store,
      kind: 'vault',
      besideConnections: undefined,
      read: (ref) => (isDown ? Promise.reject(down()) : store.read(ref)),
      write(ref, value, stamp) {
        if (!isDown) return store.write(ref, value, stamp);
        failedWrites += 1;
        return Promise.reject(down());
      },
      delete: (ref) => (isDown ? Promise.reject(down()) : store.delete(ref)),
      assertWritable: () => (isDown ? Promise.reject(down()) : Promise.resolve()),
    }),
    setDown: (now) => void (isDown = now),
    get failedWrites() {
      return failedWrites;
    },
  };
}
