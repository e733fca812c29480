import { describe, expect, it } from 'vitest';
import { caller } from '../../testing/core.ts';
import { acme, codeFlow, input, other, refusal, withTwoOrganisations } from '../../testing/twoOrganisations.ts';
import { core, double } from '../../testing/withCore.ts';

withTwoOrganisations();
const shared = caller('GLOBAL', 'key:operator');

describe('reading connections', () => {
  it('E10 gives the own row before that of GLOBAL, also when it failed, and names both places where there is none', async () => {
    const name = `both-${acme.organisation}`;
    await core.connections.create(shared, input({ connection_name: name }));
    expect((await core.connections.get(acme, name)).org_id).toBe('GLOBAL');
    const served = await core.connections.credentials(acme, name);
    expect(double.isValid(served.access_token)).toBe(true);
    await core.connections.create(acme, input({ connection_name: name, client_secret: 'wrong' }));
    expect(await core.connections.get(acme, name)).toMatchObject({ org_id: acme.organisation, status: 'failed' });
    expect(await refusal(core.connections.credentials(acme, name))).toMatchObject({ code: 'connection_not_ready' });
    const missing = await refusal(core.connections.credentials(acme, 'nowhere'));
    expect(missing).toMatchObject({
      code: 'not_found',
      message: expect.stringMatching(new RegExp(`${acme.organisation}.*GLOBAL`)),
    });
  });

  it("E13 opens what is GLOBAL with GLOBAL's key, for any organisation", async () => {
    const name = `key-${acme.organisation}`;
    await core.connections.create(shared, input({ connection_name: name }));
    const tokens = await Promise.all(
      [acme, other].map(async (who) => (await core.connections.credentials(who, name)).access_token),
    );
    expect(tokens.every((token) => double.isValid(token))).toBe(true);
    const keys = (who: string) => core.value('select count(*)::int from organisation_keys where org_id = $1', [who]);
    expect([await keys('GLOBAL'), await keys(acme.organisation), await keys(other.organisation)]).toEqual([1, 0, 0]);
    expect(
      await core.value(
        `select count(*)::int from secrets s join organisation_keys k on k.org_id = 'GLOBAL' and k.key_id = s.key_id
         where s.connection = $1`,
        [name],
      ),
    ).toBe(2);
  });

  it('E11 leaves what is GLOBAL alone, whatever an organisation does with its name', async () => {
    const name = `global-${acme.organisation}`;
    await core.connections.create(shared, input({ connection_name: name }));
    const before = await core.connections.get(shared, name);
    const { connections } = core;
    for (const work of [
      () => connections.update(acme, name, { description: 'mine' }),
      () => connections.delete(acme, name),
      () => connections.authorize(acme, name),
      () => connections.refresh(acme, name),
      () => connections.test(acme, name),
      () => connections.disconnect(acme, name),
      () => connections.cancel(acme, name),
      () => connections.connect(acme, name),
    ])
      expect(await refusal(work())).toMatchObject({ code: 'not_found' });
    expect(await connections.get(shared, name)).toEqual(before);
  });

  it('E12 lets an organisation create a name that GLOBAL holds', async () => {
    const name = `taken-${acme.organisation}`;
    const before = await core.connections.create(shared, input({ connection_name: name }));
    const own = await core.connections.create(acme, codeFlow({ connection_name: name }));
    expect(own.org_id).toBe(acme.organisation);
    expect(await core.connections.get(shared, name)).toEqual(before);
    expect((await core.connections.get(other, name)).org_id).toBe('GLOBAL');
  });

  it('E14 lists with and without GLOBAL, says whose each is, counts, and goes on page by page', async () => {
    await core.connections.create(shared, codeFlow({ connection_name: `listed-${acme.organisation}` }));
    for (const name of ['c', 'a', 'b']) await core.connections.create(acme, codeFlow({ connection_name: name }));
    const own = await core.connections.list(acme, { includeGlobal: false });
    expect([own.count, own.connections.length, own.next]).toEqual([3, 3, undefined]);
    const all = await core.connections.list(acme);
    expect(all.count).toBeGreaterThan(3);
    expect(new Set(all.connections.map((one) => one.org_id))).toEqual(new Set([acme.organisation, 'GLOBAL']));
    const names: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await core.connections.list(acme, { limit: 2, after });
      names.push(...page.connections.map((one) => one.connection_name));
      expect(page.count).toBe(all.count);
      after = page.next;
      if (after === undefined) break;
    }
    expect(names).toEqual(all.connections.map((one) => one.connection_name));
    expect(await refusal(core.connections.list(acme, { limit: 0 }))).toMatchObject({ code: 'invalid_input' });
    expect(await refusal(core.connections.list(acme, { after: 'x' }))).toMatchObject({ code: 'invalid_input' });
  });

  it('E20 shows a row that somebody damaged, and says so', async () => {
    await core.connections.create(acme, codeFlow());
    await core.database.query(`update connections set status = 'sleeping' where org_id = $1`, [acme.organisation]);
    const {
      connections: [row],
    } = await core.connections.list(acme, { includeGlobal: false });
    expect(row).toMatchObject({ status: 'sleeping', status_message: expect.stringContaining('damaged') });
    expect(await refusal(core.connections.credentials(acme, 'crm'))).toMatchObject({ code: 'connection_not_ready' });
    await core.database.query(`update connections set status = 'failed', settings = '"x"' where org_id = $1`, [
      acme.organisation,
    ]);
    expect((await core.connections.get(acme, 'crm')).status_message).toContain('damaged');
  });
});

describe('workflows that use a connection', () => {
  it('E15 stand in the way of its deletion, and are disabled with it if that is confirmed', async () => {
    await core.connections.create(acme, codeFlow());
    for (const id of ['w1', 'w2']) await core.connections.registerDependency(acme, id, { connection_name: 'crm' });
    expect(await refusal(core.connections.delete(acme, 'crm'))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('w1, w2'),
    });
    expect((await core.connections.get(acme, 'crm')).status).toBe('not_connected');
    const deleted = await core.connections.delete(acme, 'crm', { confirmDisableWorkflows: true });
    expect(deleted.disabled_workflows).toEqual(['w1', 'w2']);
    expect(await core.connections.disabledWorkflows(acme)).toMatchObject([
      {
        workflow_id: 'w1',
        disabled_reason: 'oauth_connection_deleted',
        related_oauth_connection: 'crm',
        disabled_by: acme.actor,
      },
      { workflow_id: 'w2' },
    ]);
    expect(await core.connections.enableWorkflow(acme, 'w1')).toMatchObject({
      is_disabled: false,
      enabled_by: acme.actor,
    });
    expect(await core.connections.disabledWorkflows(acme)).toHaveLength(1);
    expect(await core.connections.disabledWorkflows(other)).toEqual([]);
  });

  it('E16 are noted once, seen from both sides, and apart for each organisation', async () => {
    await core.connections.create(acme, input());
    await core.connections.create(other, input());
    await core.connections.registerDependency(acme, 'w1', { connection_name: 'crm', workflow_name: 'Bills' });
    const first = await core.connections.registerDependency(acme, 'w1', { connection_name: 'crm' });
    expect(first).toMatchObject({ workflow_name: 'Bills', last_accessed_at: null });
    await core.connections.credentials(acme, 'crm', { workflow: 'w1' });
    const [used] = await core.connections.dependencies(acme, 'w1');
    expect(used).toMatchObject({ registered_at: first.registered_at, last_accessed_at: expect.any(String) });
    await core.connections.credentials(acme, 'crm', { workflow: 'w1' });
    const [later] = await core.connections.dependencies(acme, 'w1');
    expect(Date.parse(later?.last_accessed_at ?? '')).toBeGreaterThan(Date.parse(used?.last_accessed_at ?? ''));
    expect(await core.connections.dependents(acme, 'crm')).toHaveLength(1);
    expect(await core.connections.dependents(other, 'crm')).toEqual([]);
    await core.connections.credentials(other, 'crm', { workflow: 'w9' });
    expect(await core.connections.dependencies(other, 'w9')).toMatchObject([{ connection_name: 'crm' }]);
  });

  it('E17 are told by name and remedy when their connection was deleted, even if GLOBAL has one of that name', async () => {
    const name = `gone-${acme.organisation}`;
    await core.connections.create(acme, input({ connection_name: name }));
    await core.connections.credentials(acme, name, { workflow: 'w1' });
    await core.connections.delete(acme, name, { confirmDisableWorkflows: true });
    expect(await refusal(core.connections.credentials(acme, name, { workflow: 'w1' }))).toMatchObject({
      code: 'not_found',
      message: expect.stringMatching(new RegExp(`"${name}" was deleted.*Create.*enable`)),
    });
    await core.connections.create(shared, input({ connection_name: name }));
    expect(await refusal(core.connections.credentials(acme, name, { workflow: 'w1' }))).toMatchObject({
      code: 'connection_not_ready',
    });
    await core.connections.enableWorkflow(acme, 'w1');
    await core.connections.credentials(acme, name, { workflow: 'w1' });
  });
});

describe('secrets', () => {
  it('E7 stand in no answer, list, error, log or audit row', async () => {
    const secret = 'marked-client-secret-4711';
    double.options.clientSecret = secret;
    const answers: unknown[] = [];
    const refresh = double.issue().refresh_token;
    answers.push(await core.connections.create(acme, input({ client_secret: secret })));
    answers.push(
      await core.connections.create(
        acme,
        input({
          connection_name: 'r',
          client_secret: secret,
          oauth_flow_type: 'refresh_token',
          refresh_token: refresh,
        }),
      ),
    );
    answers.push(await core.connections.list(acme), await core.connections.get(acme, 'crm'));
    answers.push(await refusal(core.connections.create(acme, input({ client_secret: `${secret}\n` }))));
    answers.push(await core.connections.refresh(acme, 'crm'), await core.connections.test(acme, 'crm'));
    const { access_token } = await core.connections.credentials(acme, 'crm');
    const stored = await core.secrets.read({ organisation: acme.organisation, connection: 'r', field: 'tokens' });
    const current = (JSON.parse(stored?.value ?? '{}') as { refresh_token: string }).refresh_token;
    double.misbehaveAlways({
      status: 400,
      body: { error: 'invalid_grant', error_description: `${secret} ${current}` },
    });
    answers.push(await refusal(core.connections.refresh(acme, 'r')), await core.connections.get(acme, 'r'));
    double.misbehaveAlways(undefined);
    double.options.clientSecret = 'secret-of-client-1';
    const { rows } = await core.database.query('select * from audit');
    const all = JSON.stringify([answers, rows, core.system.lines, core.told]);
    expect([secret, refresh, current, access_token].filter((hidden) => all.includes(hidden))).toEqual([]);
  });
});
