import type { TestProject } from 'vitest/node';
import { startOpenBao } from './openbao.ts';

declare module 'vitest' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    vault: { address: string; token: string };
  }
}

/** The server of `VAULT_ADDR` and `VAULT_TOKEN`, or an OpenBao of its own for the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { VAULT_ADDR: given, VAULT_TOKEN: token = '' } = process.env;
  if (given !== undefined && given !== '') {
    project.provide('vault', { address: given.replace(/\/+$/, ''), token });
    return () => Promise.resolve();
  }
  const server = await startOpenBao();
  project.provide('vault', { address: server.address, token: server.token });
  return () => server.close();
}
