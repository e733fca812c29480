import { afterEach, beforeEach } from 'vitest';
import { caller, leave, oauth2Input } from './core.ts';
import { core, double, withCore } from './withCore.ts';

/** The organisation of the test. */
export let acme = caller('acme');

/**
 * For a test file, once: before each test there is a fresh organisation whose connection `crm` has only a refresh token, which
 * each refresh spends.
 */
export function withRotatingConnection(): void {
  let count = 0;
  withCore({ lifetime: 86_400 });
  beforeEach(async () => {
    count += 1;
    acme = caller(`acme-${count}`);
    const { refresh_token } = double.issue();
    await core.connections.create(acme, oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }));
  });
  afterEach(() => {
    double.misbehaveAlways(undefined);
    double.options.extra = {};
    double.options.refreshTokens = true;
    core.system.at('refresh:before-call', undefined);
    core.system.at('refresh:after-call', undefined);
    core.system.at('refresh:before-save', undefined);
  });
}

export const bearer = (rejected?: string) =>
  core.bearer(acme.organisation, 'crm', rejected === undefined ? {} : { rejected });
export const row = () => core.connections.get(acme, 'crm');
export const tokens = async () => {
  const stored = await core.secrets.read({ organisation: acme.organisation, connection: 'crm', field: 'tokens' });
  return JSON.parse(stored?.value ?? '{}') as {
    access_token: string;
    refresh_token: string;
    scopes: string;
    metadata?: object;
  };
};
export const refreshes = () => double.calls.filter(({ form }) => form.grant_type === 'refresh_token').length;
/** What memory holds would hide what the row says. */
export const leaveMs = async (left: number) => {
  await leave(core, acme.organisation, 'crm', left);
  await core.connections.update(acme, 'crm', { description: `${left}` });
};
export const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );
