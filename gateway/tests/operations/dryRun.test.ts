import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { searchOperations } from '../../src/operations/catalog.ts';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

let http: HttpGateway;
let reader: string;

beforeAll(async () => {
  http = await startHttpGateway();
  reader = await http.key('acme', 'read');
  const { clientId, secret } = http.emulator.credentials;
  const body = {
    connection_name: 'aspire',
    environment: 'production',
    oauth_flow_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
  };
  const writer = await http.key('acme', 'read', 'write');
  expect((await http.ask(writer, '/api/oauth/connections', { method: 'POST', body })).body.status).toBe('completed');
});
afterAll(() => http.close());
beforeEach(() => http.emulator.clearJournal());

const dryRun = (operation: string, input: object = {}, headers: Record<string, string> = {}) =>
  http.ask(reader, `/operations/${operation}`, {
    method: 'POST',
    body: { connection: 'aspire', input, dry_run: true },
    headers,
  });
const written = () =>
  http.emulator.journal.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/Authorization'));
const writes = searchOperations('').filter((operation) => operation.writes);

/** The fields of an input, nested ones by their paths. */
function pathsOf(value: object, above: string): string[] {
  return Object.entries(value).flatMap(([name, held]) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? pathsOf(held as object, `${above}${name}.`)
      : [above + name],
  );
}

describe('a dry run', () => {
  it('tells what a create would send, with the scope read alone', async () => {
    const { status, body } = await dryRun('unit_types_create', { UnitTypeName: 'Pallet' });
    expect([status, body]).toEqual([
      200,
      {
        dry_run: true,
        operation: 'unit_types_create',
        connection: 'aspire',
        environment: 'production',
        requests: [{ method: 'POST', path: '/UnitTypes', body: { UnitTypeName: 'Pallet' } }],
      },
    ]);
    expect(http.emulator.journal.filter(({ path }) => path.startsWith('/UnitTypes'))).toEqual([]);
  });

  it('of an update sends nothing, and tells the difference from the record as it is now', async () => {
    const input = { PropertyID: 17, PropertyName: 'Riverstone East', BranchID: 1 };
    const { body } = await dryRun('properties_update', input);
    expect(body.changes).toEqual([
      { field: 'PropertyName', before: 'Riverstone Office Park', after: 'Riverstone East' },
    ]);
    const [request] = body.requests as { method: string; path: string; body: Record<string, unknown> }[];
    expect(request).toMatchObject({ method: 'PUT', path: '/Properties', body: input });
    expect(Object.keys(request?.body ?? {}).length).toBeGreaterThan(10);
    expect(written()).toEqual([]);
  });

  it('names nested fields by their path, and what is emptied', async () => {
    const { body } = await dryRun('contacts_update', { Contact: { ContactID: 3, LastName: 'Whitfield' } });
    expect(body.changes).toEqual([{ field: 'Contact.LastName', before: expect.any(String), after: 'Whitfield' }]);
    const cleared = await dryRun('properties_update', { PropertyID: 17, clear_fields: ['City'] });
    expect([cleared.status, cleared.body.changes ?? cleared.body.message]).toEqual([
      200,
      [{ field: 'City', before: expect.any(String), after: null }],
    ]);
  });

  it('with only the given fields reads the record for the difference alone', async () => {
    const input = { UnitTypeID: 1, UnitTypeName: 'Crate', send_only_given_fields: true };
    const { body } = await dryRun('unit_types_update', input);
    expect(body.changes).toEqual([{ field: 'UnitTypeName', before: expect.any(String), after: 'Crate' }]);
    expect(body.requests).toMatchObject([{ body: { UnitTypeID: 1, UnitTypeName: 'Crate' } }]);
  });

  it('of a create-or-update tells which of the two it would be', async () => {
    const found = await http.ask(reader, '/operations/contacts_get', {
      method: 'POST',
      body: { connection: 'aspire', input: { limit: 1 } },
    });
    const [contact] = found.body.items as { Email: string; FirstName: string; LastName: string }[];
    const Contact = { FirstName: 'Dana', LastName: contact?.LastName, Email: contact?.Email };
    const update = await dryRun('contacts_upsert', { match_on: ['Email'], Contact });
    expect(update.body.requests).toMatchObject([{ method: 'PUT' }]);
    expect(update.body.changes).toEqual([{ field: 'Contact.FirstName', before: contact?.FirstName, after: 'Dana' }]);
    const create = await dryRun('contacts_upsert', {
      match_on: ['Email'],
      Contact: { ...Contact, Email: 'nobody.yet@example.com' },
    });
    expect(create.body.requests).toMatchObject([{ method: 'POST' }]);
    expect(create.body.changes).toBeUndefined();
    expect(written()).toEqual([]);
  });

  it('of a batch tells every request, and the items that would not be sent', async () => {
    const task = (Subject: string) => ({ AssignedTo: '1', Subject, DueDate: '2026-04-10' });
    const items = [task('One'), { Subject: 'Nobody does it' }, task('Two')];
    const { body } = await dryRun('tasks_batch_create', { items });
    expect((body.requests as { body: { Subject: string } }[]).map((request) => request.body.Subject)).toEqual([
      'One',
      'Two',
    ]);
    expect(body.refused).toEqual([{ index: 1, error: expect.stringContaining('Fill in') }]);
    expect(written()).toEqual([]);
  });

  it('lets a raw request read, and keeps one back that would write', async () => {
    const kept = await dryRun('raw_http_request', { method: 'DELETE', url: '/OpportunityTags/12' });
    expect(kept.body.requests).toEqual([{ method: 'DELETE', path: '/OpportunityTags/12' }]);
    expect((await dryRun('raw_http_request', { method: 'GET', url: '/Branches' })).body.requests).toEqual([]);
  });

  it('fails as the run would, before anything is written', async () => {
    expect((await dryRun('unit_types_create')).body.code).toBe('invalid_input');
    expect((await dryRun('properties_update', { PropertyID: 999_999, City: 'Austin' })).body.code).toBe('not_found');
    const read = await dryRun('properties_get');
    expect(read.body).toMatchObject({ code: 'invalid_input', errors: [{ field: 'dry_run' }] });
  });

  it('takes no Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'k-dry' };
    for (const name of ['One', 'Two'])
      expect((await dryRun('unit_types_create', { UnitTypeName: name }, headers)).status).toBe(200);
  });

  it.each(writes.filter(({ name }) => /_(update|put)$/.test(name)))(
    'of $name tells no change but of the fields that were given',
    async ({ name }) => {
      const { body: described } = await http.ask(reader, `/operations/${name}`);
      const input = described.example as Record<string, unknown>;
      const { body } = await dryRun(name, input);
      const given = new Set([...pathsOf(input, ''), ...((input.clear_fields as string[] | undefined) ?? [])]);
      expect(body.message).toBeUndefined();
      for (const { field } of body.changes as { field: string }[]) expect(given).toContain(field);
    },
  );

  it.each(writes)('of $name writes nothing', async ({ name }) => {
    const { body } = await http.ask(reader, `/operations/${name}`);
    await dryRun(name, body.example as object);
    expect(written()).toEqual([]);
  });
});
