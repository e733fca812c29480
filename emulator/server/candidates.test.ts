import * as fc from 'fast-check';
import { documentedDate } from '../index';
import { settingsOf } from '../options';
import { readApi } from '../../api/model/readApi';
import { compileFilter } from '../odata';
import { Store } from '../store/store';
import { rangesUpTo } from '../store/candidates';
import { candidatesFor } from './candidates';
import { stampsOf } from './listRecords';

const api = readApi();
const store = new Store(api, settingsOf({ seedDate: documentedDate }));
const tickets = api.resources.get('WorkTickets')!;
const known = {
  key: 'WorkTicketID',
  stamps: ['LastModifiedDateTime', 'CreatedDateTime'],
  seededUntil: store.seededUntil,
};
const writtenIds = [3, 77, 331];
for (const id of writtenIds) {
  const values = {
    ...store.stored('WorkTickets', Math.min(id, 330)),
    WorkTicketID: id,
    LastModifiedDateTime: '2031-01-01T00:00:00Z',
  };
  if (id > 330) store.insert('WorkTickets', values);
  else store.replace('WorkTickets', id, values);
}

const idTerm = fc
  .tuple(fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), fc.integer({ min: -2, max: 340 }), fc.boolean())
  .map(([operator, id, isFlipped]) =>
    isFlipped ? `${id} ${operator} WorkTicketID` : `WorkTicketID ${operator} ${id}`,
  );
const inTerm = fc
  .array(fc.integer({ min: 1, max: 340 }), { minLength: 1, maxLength: 4 })
  .map((ids) => `WorkTicketID in (${ids.join(',')})`);
const stampTerm = fc
  .tuple(
    fc.constantFrom('LastModifiedDateTime', 'CreatedDateTime'),
    fc.constantFrom('ge', 'gt', 'le', 'eq'),
    fc.constantFrom('2020-01-01T00:00:00Z', '2025-06-01T00:00:00Z', '2030-12-31T00:00:00Z', 'null'),
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

describe('the rows that a filter can match', () => {
  it('are never fewer than those that it matches', () => {
    fc.assert(
      fc.property(filter, (text) => {
        const matches = compileFilter(text, tickets.record!);
        const visited = new Set<number>();
        store.scan('WorkTickets', candidatesFor(text, known), false, (_row, id) => void visited.add(id));
        for (let id = 1; id <= store.lastId('WorkTickets'); id++) {
          const row = store.row('WorkTickets', id);
          if (row && matches(row)) expect([text, id, visited.has(id)]).toEqual([text, id, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are few where the filter names keys, or stamps after the seed', () => {
    const ranges = (text: string) => rangesUpTo(candidatesFor(text, known), 1_000_000, writtenIds);
    expect(
      ranges('(WorkTicketID gt 10 and WorkTicketID le 20) or (WorkTicketID gt 15 and WorkTicketID le 30)'),
    ).toEqual([{ low: 11, high: 30 }]);
    const recent = '2030-12-31T00:00:00Z';
    const changes = `LastModifiedDateTime ge ${recent} or (LastModifiedDateTime eq null and CreatedDateTime ge ${recent}) or WorkTicketID gt 999990`;
    expect(ranges(`(${changes}) and WorkTicketID gt 50`)).toEqual([
      { low: 3, high: 3 },
      { low: 77, high: 77 },
      { low: 331, high: 331 },
      { low: 999_991, high: 1_000_000 },
    ]);
  });

  it('can leave out seeded rows for a stamp after the seed, since no seeded stamp is later', () => {
    const seeded = new Store(api, settingsOf({ seedDate: documentedDate }));
    for (const resource of seeded.lists) {
      const { name } = resource;
      for (const stamp of stampsOf({ resource })) {
        for (let id = 1; id <= seeded.lastId(name); id++) {
          const value = seeded.row(name, id)?.[stamp];
          if (typeof value === 'string')
            expect([name, stamp, id, Date.parse(value) <= seeded.seededUntil]).toEqual([name, stamp, id, true]);
        }
      }
    }
  });
});
