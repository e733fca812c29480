import { defineConfig } from 'vitest/config';

/** What only an OpenBao of our own can show: it is sealed, and starts without keys. */
const ownServer = ['tests/**/ownServer.vault.test.ts'];

/** Tests on a real Vault or OpenBao: that of VAULT_ADDR and VAULT_TOKEN, else one that is installed for the purpose. */
export default defineConfig({
  test: {
    include: ['tests/**/*.vault.test.ts'],
    exclude: process.env.VAULT_ADDR ? ownServer : [],
    globalSetup: ['testing/globalSetup.ts', 'testing/vault/globalSetup.ts'],
    pool: 'forks',
    sequence: { shuffle: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
