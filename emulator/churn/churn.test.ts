import { AdminError } from '../index';
import type { Connected } from '../testing/client';
import { connect } from '../testing/client';

const start = 1_774_224_000_000;
let now = start;
let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ rows: { WorkTickets: 5000 }, now: () => now });
});
afterAll(() => aspire.emulator.close());
beforeEach(() => {
  now = start;
  aspire.emulator.reset();
});

type Row = Record<string, unknown>;
const rowsById = (list: string, key: string) =>
  new Map([...aspire.emulator.rows(list)].map((row): [number, Row] => [Number(row[key]), row]));
const admin = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${aspire.emulator.url}/_emulator/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
};

describe('a step', () => {
  it('tells every change that it makes, and makes no other', () => {
    const before = rowsById('WorkTickets', 'WorkTicketID');
    const changes = aspire.emulator.churnStep({
      resources: ['WorkTickets'],
      count: 200,
      kinds: { create: 1, update: 2, delete: 1 },
    });
    expect(changes).toHaveLength(200);
    const after = rowsById('WorkTickets', 'WorkTicketID');
    const touched = new Set(changes.map(({ id }) => id));
    for (const [id, row] of before) if (!touched.has(id)) expect(after.get(id)).toEqual(row);
    const last = new Map(changes.map(({ id, kind }) => [id, kind]));
    for (const [id, kind] of last) {
      expect([id, after.has(id)]).toEqual([id, kind !== 'delete']);
      if (kind !== 'delete') expect(after.get(id)).not.toEqual(before.get(id));
    }
    const made = changes.filter(({ kind }) => kind === 'create').length;
    const gone = changes.filter(({ kind }) => kind === 'delete').length;
    expect(after.size).toBe(before.size + made - gone);
    expect(aspire.emulator.churnStatus().applied).toEqual({ create: made, delete: gone, update: 200 - made - gone });
  });

  it('does the same again after a reset, and something else with another seed', () => {
    const request = { resources: ['WorkTickets', 'Contacts'], count: 30 };
    const first = aspire.emulator.churnStep(request);
    aspire.emulator.reset();
    expect(aspire.emulator.churnStep(request)).toEqual(first);
    aspire.emulator.reset();
    expect(aspire.emulator.churnStep({ ...request, seed: 2 })).not.toEqual(first);
    expect(new Set(first.map(({ resource }) => resource))).toEqual(new Set(['WorkTickets', 'Contacts']));
  });

  it('stamps a change with the time of the emulator and a person, a new record only as created', async () => {
    const [change] = aspire.emulator.churnStep({ resources: ['WorkTickets'], kinds: { update: 1 } });
    const changed = await aspire.row('/WorkTickets', `WorkTicketID eq ${change!.id}`);
    expect(changed.LastModifiedDateTime).toBe('2026-03-23T00:00:00Z');
    expect(changed.LastModifiedByUserID).toBeGreaterThan(1);
    const [created] = aspire.emulator.churnStep({ resources: ['WorkTickets'], kinds: { create: 1 } });
    expect(await aspire.row('/WorkTickets', `WorkTicketID eq ${created!.id}`)).toMatchObject({
      CreatedDateTime: '2026-03-23T00:00:00Z',
      LastModifiedDateTime: null,
    });
  });

  it('leaves the stamps where it is told to lie', () => {
    const before = rowsById('WorkTickets', 'WorkTicketID');
    const changes = aspire.emulator.churnStep({
      resources: ['WorkTickets'],
      count: 100,
      kinds: { update: 1 },
      touchStamps: 50,
    });
    const after = rowsById('WorkTickets', 'WorkTicketID');
    const lies = changes.filter(({ stamp }) => stamp === null);
    expect(lies.length).toBeGreaterThan(25);
    expect(lies.length).toBeLessThan(75);
    const honest = new Set(changes.filter(({ stamp }) => stamp !== null).map(({ id }) => id));
    for (const { id } of lies.filter((lie) => !honest.has(lie.id))) {
      expect(after.get(id)!.LastModifiedDateTime).toBe(before.get(id)!.LastModifiedDateTime);
    }
  });

  it('stamps late what can be read only now', () => {
    const stamps = aspire.emulator
      .churnStep({ resources: ['WorkTickets'], count: 50, kinds: { update: 1 }, lateSeconds: 300 })
      .map(({ stamp }) => start - Date.parse(stamp!));
    expect(Math.min(...stamps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...stamps)).toBeLessThanOrEqual(300_000);
    expect(Math.max(...stamps)).toBeGreaterThan(150_000);
  });

  it('changes ordinary lists as well, until nothing is left', () => {
    const gone = aspire.emulator.churnStep({ resources: ['Branches'], count: 9, kinds: { delete: 1 } });
    expect(gone.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4]);
    expect([...aspire.emulator.rows('Branches')]).toEqual([]);
  });
});

it.each([
  [{ resources: [] }, '"resources" is a list of names'],
  [{ resources: ['WorkTicket'] }, 'there is no list "WorkTicket"'],
  [{ resources: ['PropertyContacts'] }, 'a key of one field'],
  [{ resources: ['WorkTickets'], kinds: { update: 0 } }, '"kinds" weighs create, update, delete'],
  [{ resources: ['WorkTickets'], count: 0 }, '"count" is a whole number from 1 to 1000000, not 0'],
  [{ resources: ['WorkTickets'], perSecond: 5 }, 'churn has no "perSecond"'],
])('a step that cannot be is refused with the reason: %j', async (request, reason) => {
  expect(() => aspire.emulator.churnStep(request)).toThrow(AdminError);
  const { status, text } = await admin('POST', 'churn/step', request);
  expect(status).toBe(400);
  expect((JSON.parse(text) as { error: string }).error).toContain(reason);
});

it('a churn changes records until it is stopped', async () => {
  expect(
    (await admin('POST', 'churn', { resources: ['WorkTickets'], perSecond: 400, kinds: { update: 1 } })).status,
  ).toBe(200);
  while (aspire.emulator.churnStatus().applied.update < 20) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(JSON.parse((await admin('GET', 'churn')).text)).toMatchObject({ running: true, perSecond: 400 });
  const stopped = JSON.parse((await admin('DELETE', 'churn')).text) as { applied: unknown };
  expect(stopped).toMatchObject({ running: false });
  const { text } = await admin('GET', 'rows/WorkTickets');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(aspire.emulator.churnStatus().applied).toEqual(stopped.applied);
  expect((await admin('GET', 'rows/WorkTickets')).text).toBe(text);
});

it('the rows of a list come as lines, whatever the limits and the scopes say', async () => {
  const { status, text } = await admin('GET', 'rows/WorkTickets');
  expect(status).toBe(200);
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  expect(rows).toHaveLength(5000);
  expect(rows.slice(2000, 3000)).toEqual(await aspire.rows('/WorkTickets', { $skip: 2000 }));
  expect(rows).toEqual([...aspire.emulator.rows('WorkTickets')]);
  expect((await admin('GET', 'rows/Nothing')).status).toBe(400);
  expect(() => aspire.emulator.rows('Nothing')).toThrow('there is no list "Nothing"');
});
