import { beforeEach } from 'vitest';
import type { ConnectionInput } from '../src/connections/types.ts';
import { caller, oauth2Input } from './core.ts';
import { double, withCore } from './withCore.ts';

/** Fresh for each test. */
export let acme = caller('acme');
export let other = caller('other');
let count = 0;

/** For a test file, once: a core and a provider, and before each test two organisations without connections. */
export function withTwoOrganisations(): void {
  withCore();
  beforeEach(() => {
    count += 1;
    acme = caller(`acme-${count}`);
    other = caller(`other-${count}`);
  });
}

export const input = (more: Partial<ConnectionInput> = {}) => oauth2Input(double, more);
export const codeFlow = (more: Partial<ConnectionInput> = {}) =>
  input({ oauth_flow_type: 'authorization_code', authorization_url: double.authorizationUrl, ...more });

/** What a refused call says of itself. */
export const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: { code?: string; message: string; errors?: { field: string }[] }) => ({
      code: error.code,
      message: error.message,
      fields: error.errors?.map(({ field }) => field),
    }),
  );
