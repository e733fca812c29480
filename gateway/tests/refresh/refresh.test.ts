import { describe, expect, it } from 'vitest';
import { type Misbehaviour } from '../../testing/provider.ts';
import {
  acme,
  bearer,
  codeOf,
  leaveMs,
  refreshes,
  row,
  tokens,
  withRotatingConnection,
} from '../../testing/rotatingConnection.ts';
import { core, double } from '../../testing/withCore.ts';

withRotatingConnection();

describe('a token', () => {
  it('is served as it is while it is fresh, and renewed before its end', async () => {
    const first = await bearer();
    expect((await bearer()).token).toBe(first.token);
    await leaveMs(4 * 60_000);
    const second = await bearer();
    expect(second.token).not.toBe(first.token);
    expect(double.isValid(second.token)).toBe(true);
  });

  it('E43 is renewed a second time with the refresh token of the first', async () => {
    for (let round = 0; round < 3; round++) {
      const { refresh_token: before } = await tokens();
      await core.connections.refresh(acme, 'crm');
      expect(double.seen.get(before)).toBe(1);
      expect((await tokens()).refresh_token).not.toBe(before);
    }
  });

  it('E48 E60 keeps refresh token, scopes and what else the provider said if an answer leaves them out', async () => {
    double.options.extra = { scope: 'one two', tenant: 't1' };
    await core.connections.refresh(acme, 'crm');
    const before = await tokens();
    double.options.extra = { refresh_token: undefined };
    await core.connections.refresh(acme, 'crm');
    const after = await tokens();
    expect(after).toMatchObject({ refresh_token: before.refresh_token, scopes: 'one two', metadata: { tenant: 't1' } });
    expect(after.access_token).not.toBe(before.access_token);
    expect((await bearer()).scopes).toBe('one two');
  });

  it('E38 without a known expiry is renewed on use, and by the sweep', async () => {
    const forgetExpiry = async () => {
      const ref = { organisation: acme.organisation, connection: 'crm', field: 'tokens' } as const;
      const stored = await core.secrets.read(ref);
      await core.secrets.write(
        ref,
        JSON.stringify({ ...(await tokens()), expires_at: null }),
        stored ?? { generation: 0, fence: 0 },
      );
      await core.database.query('update connections set expires_at = null, next_refresh_at = null where org_id = $1', [
        acme.organisation,
      ]);
      await core.connections.update(acme, 'crm', { description: 'x' });
    };
    await forgetExpiry();
    const before = refreshes();
    await bearer();
    expect(refreshes()).toBe(before + 1);
    await forgetExpiry();
    await core.sweep.sweepDue();
    expect(refreshes()).toBe(before + 2);
    expect((await row()).expires_at).not.toBeNull();
  });

  it('E49 is asked for once by a thousand callers; a failure fails them all once, and the next one tries anew', async () => {
    await leaveMs(-1);
    const before = refreshes();
    double.misbehave({ delayMs: 50, status: 400, body: '<html>no</html>', headers: {} });
    double.misbehave();
    const failed = await Promise.allSettled(Array.from({ length: 1_000 }, () => bearer()));
    expect(failed.every(({ status }) => status === 'rejected')).toBe(true);
    expect(refreshes()).toBe(before + 1);
    await core.connections.refresh(acme, 'crm');
    await leaveMs(-1);
    const served = await Promise.all(Array.from({ length: 1_000 }, () => bearer()));
    expect(new Set(served.map(({ token }) => token)).size).toBe(1);
    expect(refreshes()).toBe(before + 3);
  });

  it('is renewed once for many callers whose token the provider refused, and the refused one is handed out no more', async () => {
    const { token } = await bearer();
    const before = refreshes();
    const renewed = await Promise.all(Array.from({ length: 20 }, () => bearer(token)));
    expect(new Set(renewed.map((one) => one.token)).size).toBe(1);
    expect(renewed[0]?.token).not.toBe(token);
    expect(refreshes()).toBe(before + 1);
    expect((await bearer(token)).token).toBe(renewed[0]?.token);
    expect(refreshes()).toBe(before + 1);
  });

  it('E54 is given to nobody before its refresh token is saved', async () => {
    await leaveMs(-1);
    let given = false;
    let savedBefore = '';
    core.system.at('refresh:before-save', async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      savedBefore = (await tokens()).refresh_token;
      expect(given).toBe(false);
    });
    const { token } = await bearer();
    given = true;
    expect((await tokens()).access_token).toBe(token);
    expect((await tokens()).refresh_token).not.toBe(savedBefore);
  });
});

describe('a provider that fails', () => {
  const passing: [string, Misbehaviour, number][] = [
    ['503', { status: 503 }, 4],
    ['429', { status: 429 }, 4],
    ['a page of HTML with 502', { status: 502, body: '<html>' }, 4],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }, 4],
    ['half a JSON', { cut: true, status: 200, body: { access_token: 'x'.repeat(100) } }, 2],
    ['a cut connection', { reset: true }, 2],
    ['a success without a token', { status: 200, body: {} }, 2],
    ['JSON of another shape', { status: 200, body: '[1]' }, 2],
  ];
  it.each(passing)(
    'E46 with %s leaves the connection completed, the token served, and a later refresh planned',
    async (_what, behaviour, attempts) => {
      await leaveMs(4 * 60_000);
      const { access_token: old } = await tokens();
      double.misbehaveAlways(behaviour);
      const before = refreshes();
      expect((await bearer()).token).toBe(old);
      expect(refreshes()).toBe(before + attempts);
      expect(await row()).toMatchObject({
        status: 'completed',
        status_message: expect.stringContaining('tried again at'),
      });
      expect((await bearer()).token).toBe(old);
      expect(refreshes()).toBe(before + attempts);
      double.misbehaveAlways(undefined);
      await core.database.query(`update connections set next_refresh_at = now() where org_id = $1`, [
        acme.organisation,
      ]);
      await core.sweep.sweepDue();
      expect(await row()).toMatchObject({ status: 'completed', status_message: null });
      expect((await bearer()).token).not.toBe(old);
    },
  );

  it('E46 hands out no expired token, and says when to come back', async () => {
    await leaveMs(-1);
    double.misbehaveAlways({ status: 429, headers: { 'retry-after': '120' } });
    const error = (await bearer().catch((reason: unknown) => reason)) as { code: string; retryAt: Date };
    expect(error.code).toBe('unavailable');
    expect(error.retryAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
    const before = refreshes();
    expect(await codeOf(bearer())).toBe('unavailable');
    expect(refreshes()).toBe(before);
    expect((await row()).status).toBe('completed');
  });

  it('E45 with a refusal ends the connection, which never stays completed with a dead token', async () => {
    const { token } = await bearer();
    double.revokeAll();
    expect(await codeOf(bearer(token))).toBe('reconnect_needed');
    expect(await row()).toMatchObject({ status: 'failed', status_message: expect.stringContaining('invalid_grant') });
    expect(await codeOf(bearer())).toBe('connection_not_ready');
  });

  it('E47 with 400 and HTML, or 200 and an error, refuses', async () => {
    for (const behaviour of [
      { status: 400, body: '<html><title>No</title></html>' },
      { status: 200, body: { error: 'invalid_grant' } },
    ]) {
      double.misbehave(behaviour);
      expect(await codeOf(core.connections.refresh(acme, 'crm'))).toBe('provider_refused');
      expect((await row()).status).toBe('failed');
      await core.connections.refresh(acme, 'crm');
      expect((await row()).status).toBe('completed');
    }
    expect(
      core.told
        .filter(({ connection, organisation }) => organisation === acme.organisation && connection === 'crm')
        .map(({ type }) => type),
    ).toEqual([
      'refresh-failed',
      'refresh-success',
      'recovered',
      'refresh-scheduled',
      'refresh-failed',
      'refresh-success',
      'recovered',
      'refresh-scheduled',
    ]);
  });

  it('needs a new authorisation once a token without refresh token has expired', async () => {
    const ref = { organisation: acme.organisation, connection: 'crm', field: 'tokens' } as const;
    const stored = await core.secrets.read(ref);
    await core.secrets.write(
      ref,
      JSON.stringify({ ...(await tokens()), refresh_token: undefined }),
      stored ?? { generation: 0, fence: 0 },
    );
    await leaveMs(4 * 60_000);
    const { access_token: old } = await tokens();
    expect((await bearer()).token).toBe(old);
    expect((await row()).status).toBe('completed');
    await leaveMs(-1);
    expect(await codeOf(bearer())).toBe('reconnect_needed');
    expect((await row()).status).toBe('failed');
  });
});
