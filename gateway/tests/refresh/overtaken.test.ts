import { describe, expect, it } from 'vitest';
import { oauth2Input } from '../../testing/core.ts';
import { createTestSystem, type TestSystem } from '../../testing/system.ts';
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

const hour = 3_600_000;

describe('a refresh that is overtaken', () => {
  it('E55 revives nothing that was deleted meanwhile', async () => {
    core.system.at('refresh:after-call', () => core.connections.delete(acme, 'crm').then(() => undefined));
    expect(await codeOf(core.connections.refresh(acme, 'crm'))).toBe('not_found');
    expect(await core.value('select count(*)::int from secrets where org_id = $1', [acme.organisation])).toBe(0);
    expect(await core.value('select count(*)::int from connections where org_id = $1', [acme.organisation])).toBe(0);
    expect(core.told.at(-1)).toMatchObject({ type: 'refresh-cancelled', organisation: acme.organisation });
    expect(
      await core.value(`select count(*)::int from audit where org_id = $1 and action = 'refresh-cancelled'`, [
        acme.organisation,
      ]),
    ).toBe(1);
  });

  it('E55 does not make a changed connection completed, nor saves its tokens', async () => {
    const { access_token: before } = await tokens();
    core.system.at('refresh:after-call', () =>
      core.connections.update(acme, 'crm', { scopes: 'other' }).then(() => undefined),
    );
    await codeOf(core.connections.refresh(acme, 'crm'));
    expect((await row()).status).toBe('not_connected');
    expect((await tokens()).access_token).toBe(before);
  });

  it('E55 does not touch a connection that was made anew under the same name', async () => {
    core.system.at('refresh:after-call', async () => {
      core.system.at('refresh:after-call', undefined);
      await core.connections.delete(acme, 'crm');
      const { refresh_token } = double.issue();
      await core.connections.create(acme, oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }));
    });
    await codeOf(core.connections.refresh(acme, 'crm'));
    const fresh = await tokens();
    expect(double.isValid(fresh.access_token)).toBe(true);
    await core.connections.refresh(acme, 'crm');
    expect(double.seen.get(fresh.refresh_token)).toBe(1);
  });

  it('E50 E57 calls the provider once, however many replicas and sweeps ask', async () => {
    const replicas = [core, core.replica(), core.replica()];
    const spent: string[] = [];
    for (let round = 0; round < 5; round++) {
      await leaveMs(-1);
      spent.push((await tokens()).refresh_token);
      const given = await Promise.all(
        replicas.flatMap((one) => [
          one.bearer(acme.organisation, 'crm'),
          one.bearer(acme.organisation, 'crm'),
          one.sweep.sweepDue().then(() => one.bearer(acme.organisation, 'crm')),
        ]),
      );
      expect(given.every(({ token }) => double.isValid(token))).toBe(true);
    }
    expect(spent.map((token) => double.seen.get(token))).toEqual(spent.map(() => 1));
  });

  it('E51 takes a refusal for a lost race where another pair is stored by now', async () => {
    const replica = core.replica();
    core.system.at('refresh:before-call', async () => {
      core.system.at('refresh:before-call', undefined);
      // The lease runs out while this holder is stuck, and another process does its work.
      await core.database.query('update connections set lease_until = now() where org_id = $1', [acme.organisation]);
      await replica.connections.refresh(acme, 'crm');
    });
    await core.connections.refresh(acme, 'crm');
    expect((await row()).status).toBe('completed');
    expect(double.isValid((await bearer()).token)).toBe(true);
    expect((await tokens()).access_token).toBe((await bearer()).token);
  });

  it('E52 is taken over when its holder is gone, and a late holder overwrites nothing', async () => {
    const replica = core.replica();
    await leaveMs(-1);
    replica.system.at('refresh:before-save', async () => {
      replica.system.at('refresh:before-save', undefined);
      await core.database.query('update connections set lease_until = now() where org_id = $1', [acme.organisation]);
      // The provider forgave the reuse here: only the fencing number protects the row.
      double.options.rotating = false;
      await core.connections.refresh(acme, 'crm').catch(() => undefined);
      double.options.rotating = true;
    });
    const late = replica.bearer(acme.organisation, 'crm').catch(() => undefined);
    await late;
    const kept = await tokens();
    expect(await core.value('select tokens_fence::int from connections where org_id = $1', [acme.organisation])).toBe(
      await core.value('select fence::int from secrets where org_id = $1 and field = $2', [
        acme.organisation,
        'tokens',
      ]),
    );
    expect((await late)?.token ?? kept.access_token).toBe(kept.access_token);
  });

  it('E52 that was frozen before its call begins its lease anew, unless another has it by then', async () => {
    let frozenMs = 0;
    const system: TestSystem = { ...createTestSystem(), monotonic: () => performance.now() + frozenMs };
    const replica = core.replica({ system });
    const { refresh_token: spent } = await tokens();
    system.at('refresh:before-call', () => void (frozenMs += 20_000));
    expect(await replica.refresh(acme.organisation, 'crm', { force: true })).toMatchObject({ kind: 'renewed' });
    expect(double.seen.get(spent)).toBe(1);
    expect(Math.abs(Date.parse((await row()).expires_at ?? '') - (Date.now() + 24 * hour))).toBeLessThan(15_000);

    const { refresh_token: kept } = await tokens();
    system.at('refresh:before-call', async () => {
      frozenMs += 20_000;
      await core.database.query('update connections set lease_until = now() where org_id = $1', [acme.organisation]);
      await core.refresh(acme.organisation, 'crm', { force: true });
    });
    expect(await replica.refresh(acme.organisation, 'crm', { force: true })).toMatchObject({ kind: 'busy' });
    expect(double.seen.get(kept)).toBe(1);
    expect(await core.value('select failures from connections where org_id = $1', [acme.organisation])).toBe(0);
  });

  it('is forgotten by other replicas at once when the connection is deleted', async () => {
    const replica = core.replica();
    const name = 'own';
    await core.connections.create(acme, oauth2Input(double, { connection_name: name }));
    await replica.bearer(acme.organisation, name);
    await core.connections.delete(acme, name);
    await expect.poll(() => codeOf(replica.bearer(acme.organisation, name))).toBe('not_found');
  });
});

describe('the clock of a replica', () => {
  it.each([-hour, hour])(
    'E41 may be off by %i ms, and no token is handed out expired or renewed too early',
    async (off) => {
      const replica = core.replica();
      replica.system.setClockOff(off);
      const before = refreshes();
      await replica.connections.refresh(acme, 'crm');
      const { expires_at } = await row();
      expect(Math.abs(Date.parse(expires_at ?? '') - (Date.now() + 24 * hour))).toBeLessThan(60_000);
      await replica.bearer(acme.organisation, 'crm');
      expect(refreshes()).toBe(before + 1);
      await leaveMs(-1);
      const another = core.replica();
      another.system.setClockOff(off);
      const served = await another.bearer(acme.organisation, 'crm');
      expect(refreshes()).toBe(before + 2);
      expect(double.isValid(served.token)).toBe(true);
    },
  );
});
