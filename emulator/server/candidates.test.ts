import * as fc from 'fast-check';
import { documentedDate } from '../index';
import { settingsOf } from '../options';
import { readApi } from '../../api/model/readApi';
import { isAuditField } from '../model/auditFields';
import { compileCondition, readFilter } from '../odata';
import { Store } from '../store/store';
import { candidates } from './candidates';

const api = readApi();
const tickets = api.resources.get('WorkTickets')!;
const { name } = tickets;
const recent = '2030-12-31T00:00:00Z';

/** A store some of whose tickets were written after all others. */
function storeOf(rows: Record<string, number>): Store {
  const store = new Store(api, settingsOf({ seedDate: documentedDate, rows }));
  const values = { ...store.stored(name, 3), LastModifiedDateTime: '2031-01-01T00:00:00Z' };
  for (const id of [3, 77]) store.replace(name, id, { ...values, WorkTicketID: id });
  const id = store.nextId(name);
  store.insert(name, { ...values, WorkTicketID: id });
  return store;
}

const idsOf = (text: string, store: Store) =>
  candidates(readFilter(text, tickets.record!), tickets, 'WorkTicketID', store);

const idTerm = fc
  .tuple(fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), fc.integer({ min: -2, max: 640 }), fc.boolean())
  .map(([operator, id, isFlipped]) =>
    isFlipped ? `${id} ${operator} WorkTicketID` : `WorkTicketID ${operator} ${id}`,
  );
const inTerm = fc
  .array(fc.integer({ min: 1, max: 640 }), { minLength: 1, maxLength: 4 })
  .map((ids) => `WorkTicketID in (${ids.join(',')})`);
const stampTerm = fc
  .tuple(
    fc.constantFrom('LastModifiedDateTime', 'CreatedDateTime'),
    fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'),
    fc.constantFrom('2020-01-01T00:00:00Z', '2025-06-01T00:00:00Z', '2026-03-20', recent, 'null'),
  )
  .filter(([, operator, value]) => value !== 'null' || operator === 'eq')
  .map((parts) => parts.join(' '));
const { filter } = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    idTerm,
    inTerm,
    stampTerm,
    fc.tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter')).map(([a, join, b]) => `(${a}) ${join} (${b})`),
    tie('filter').map((inner) => `not (${inner})`),
  ),
}));

describe('the ids that a filter can match', () => {
  it.each([
    ['of seeded rows', {}],
    ['of generated rows', { WorkTickets: 600 }],
  ])('are never fewer than those that it matches: %s', (_which, rows) => {
    const store = storeOf(rows);
    fc.assert(
      fc.property(filter, (text) => {
        const matches = compileCondition(readFilter(text, tickets.record!));
        const visited = new Set<number>();
        store.scanThrough(name, idsOf(text, store), false, (_row, id) => void visited.add(id));
        const missed: number[] = [];
        store.scan(name, { low: 1, high: Infinity }, false, (row, id) => {
          if (matches(row) && !visited.has(id)) missed.push(id);
        });
        expect([text, missed]).toEqual([text, []]);
      }),
      { numRuns: 300 },
    );
  });

  it('are few where the filter names keys, or stamps after the seed', () => {
    const seeded = storeOf({});
    expect(
      idsOf('(WorkTicketID gt 10 and WorkTicketID le 20) or (WorkTicketID gt 15 and WorkTicketID le 30)', seeded),
    ).toEqual(expect.arrayContaining([[11, 30]]));
    const changes = `LastModifiedDateTime ge ${recent} or (LastModifiedDateTime eq null and CreatedDateTime ge ${recent})`;
    expect(idsOf(changes, seeded)).toEqual([
      [3, 3],
      [77, 77],
      [331, 331],
    ]);
    expect(idsOf(`(${changes} or WorkTicketID gt 320) and WorkTicketID gt 50`, seeded)).toEqual([
      [77, 77],
      [321, Infinity],
    ]);
    const generated = storeOf({ WorkTickets: 1_000_000 });
    const last = generated.lastId(name);
    expect(idsOf(`${changes} or WorkTicketID gt ${last - 5}`, generated)).toEqual([
      [3, 3],
      [77, 77],
      [last - 4, last],
    ]);
  });

  it('can leave out seeded rows for a stamp after the seed, since no seeded stamp is later', () => {
    const store = new Store(api, settingsOf({ seedDate: documentedDate }));
    for (const { name: list, changed, created } of store.lists) {
      const stamps = [changed, created].filter((stamp) => stamp !== undefined && isAuditField(stamp)) as string[];
      const late: unknown[] = [];
      store.scan(list, { low: 1, high: Infinity }, false, (row, id) => {
        for (const stamp of stamps) {
          const value = row[stamp];
          if (typeof value === 'string' && Date.parse(value) > store.seededUntil) late.push([id, stamp, value]);
        }
      });
      expect([list, late]).toEqual([list, []]);
    }
  });
});
