import { afterAll, beforeAll } from 'vitest';
import { startCore, type TestCore } from './core.ts';
import { startProvider, type ProviderDouble } from './provider.ts';

/** Of the test file that runs: the core on a database of its own, and a provider. */
export let core: TestCore;
export let double: ProviderDouble;

/** For a test file, once. */
export function withCore(provider: Parameters<typeof startProvider>[0] = {}): void {
  beforeAll(async () => {
    double = await startProvider(provider);
    core = await startCore({ hosts: [double.host] });
  });
  afterAll(async () => {
    await core.close();
    await double.close();
  });
}
