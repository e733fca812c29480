import { afterEach } from 'vitest';
import { openTestVault } from './openTestVault.ts';
import { startVaultDouble, type VaultDouble } from './vaultDouble.ts';

/** Of the test that runs: a double of Vault, and the first store on it. */
export let double: VaultDouble;
export let opened: ReturnType<typeof openTestVault>;
const stores: { close(): Promise<void> }[] = [];

/** Starts a double and a first store on it; for a `beforeEach`. */
export async function startVault(...how: Parameters<typeof startVaultDouble>): Promise<void> {
  double = await startVaultDouble(...how);
  opened = open();
}

/** Another store on the same double, as of another process. */
export function open(): ReturnType<typeof openTestVault> {
  const other = openTestVault(double.address);
  stores.push(other.store);
  return other;
}

/** For a test file, once: after each test the stores are closed and the double ends. */
export function stopVaultAfterEach(): void {
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    await double.stop();
  });
}
