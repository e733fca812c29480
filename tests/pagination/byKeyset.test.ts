import type { AspireRecord } from '../../src/aspire/model/record';
import type { SortKey } from '../../src/aspire/odata/orderBy';
import { byKey } from '../../src/aspire/pagination/byKey';
import { byKeyset } from '../../src/aspire/pagination/byKeyset';
import { isOrderNotKept } from '../../src/aspire/pagination/problems';
import type { PagingStrategy } from '../../src/aspire/pagination/types';
import { asOData, at, failed, pageOf, rateLimited, runOf } from './exampleAspire';

const id: SortKey = { field: 'ID', kind: 'integer' };
const crew: SortKey = { field: 'Crew', kind: 'integer' };
const note: SortKey = { field: 'Note', kind: 'text' };

const byCrew: PagingStrategy = (...run) => byKeyset({ filter: '', terms: [crew, id] }, byKey)(...run);

/** Three records of crew 0, three of crew 1, and so on. */
const crews = Array.from({ length: 9 }, (_, index) => ({ ID: index + 1, Crew: Math.floor(index / 3) }));

describe('a listing in an order of the builder', () => {
  it('goes on at the last record, which comes first again, and ends where nothing lies behind it', async () => {
    const { ids, next, asked } = await runOf(byKeyset({ filter: 'ID le 8', terms: [crew, id] }), { rows: crews });
    expect([ids, next]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8], undefined]);
    expect(asOData(asked)).toEqual([
      'ID le 8 by Crew asc,ID asc 4',
      'ID le 8 by Crew desc,ID desc 2',
      '(ID le 8) and (Crew gt 1 or (Crew eq 1 and ID ge 4)) by Crew asc,ID asc 5',
      '(ID le 8) and (Crew gt 2 or (Crew eq 2 and ID ge 8)) by Crew asc,ID asc 5',
      '(ID le 8) and (Crew gt 2 or (Crew eq 2 and ID gt 8)) by Crew asc,ID asc 4',
    ]);
  });

  it('looks at the opposite of each direction', async () => {
    const terms = [{ ...crew, descending: true }, id];
    const { ids, asked } = await runOf(byKeyset({ filter: '', terms }, byKey), { rows: crews });
    expect(ids).toEqual([7, 8, 9, 4, 5, 6, 1, 2, 3]);
    expect(asked[1]?.orderby).toBe('Crew asc,ID desc');
  });

  it('asks for no page that is larger than the largest', async () => {
    const { asked } = await runOf(byCrew, { rows: crews, listing: { pageSize: 1000 } });
    expect(asked.map(({ limit }) => limit)).toEqual([1000, 1000, 1000]);
  });

  it('is not at its end where the last record alone comes again', async () => {
    const { ids } = await runOf(byCrew, { rows: crews, odd: at(2, pageOf(crews.slice(3, 4))) });
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is at its end at once where it is empty', async () => {
    const { next, asked } = await runOf(byCrew, { rows: [] });
    expect([next, asked.length]).toEqual([undefined, 1]);
  });

  it('stops at a bound, at the last record that it took, and goes on behind it', async () => {
    const first = await runOf(byCrew, { rows: crews, limits: { records: 5 } });
    expect([first.ids, first.next]).toEqual([[1, 2, 3, 4, 5], { filter: 0, at: [1, 5] }]);
    const from = { ...first.next, filter: 1 };
    const second = await runOf(byCrew, { rows: crews, from, limits: { records: 2 } });
    expect([second.ids, second.next]).toEqual([[6, 7], { filter: 1, at: [2, 7] }]);
    expect(asOData(second.asked)).toEqual(['(Crew gt 1 or (Crew eq 1 and ID ge 5)) by Crew asc,ID asc 5']);
    const full = await runOf(byCrew, { rows: crews, limits: { records: 0 } });
    expect([full.next, full.asked]).toEqual([{ filter: 0 }, []]);
  });

  it('goes on from its first values alone where everything from there on is still to come', async () => {
    const { ids, asked } = await runOf(byCrew, { rows: crews, from: { at: [2] } });
    expect(ids).toEqual([7, 8, 9]);
    expect(asOData(asked)[0]).toBe('Crew ge 2 by Crew asc,ID asc 5');
  });

  it('shares the size of a page out among its records, but for the one that has come before', async () => {
    expect((await runOf(byCrew, { rows: crews, limits: { size: 80 } })).ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const between = await runOf(byCrew, { rows: crews, limits: { size: 45 } });
    expect([between.ids, between.next]).toEqual([[1, 2, 3, 4], { filter: 0, at: [1, 4] }]);
  });

  it.each([
    ['the first page', 0, undefined],
    ['a later page', 2, [1, 4]],
    ['the look behind the last record', 4, [2, 8]],
  ])('stops at %s where the rate limit leaves no time, and fails with an error', async (_, number, mark) => {
    const run = { rows: crews.slice(0, 8) };
    expect((await runOf(byCrew, { ...run, odd: at(number, rateLimited) })).next).toEqual({ filter: 0, at: mark });
    expect((await runOf(byCrew, { ...run, odd: at(number, failed) })).stopped).toBe(failed);
  });
});

describe('an order that Aspire does not keep', () => {
  const pages = (...each: AspireRecord[][]) => ({ rows: [], odd: (number: number) => pageOf(each[number] ?? []) });
  const row = (ID: number | null, Crew: number, rest = {}) => ({ ID, Crew, ...rest });

  it.each([
    ['within a page', [[row(1, 2), row(2, 1)]]],
    [
      'between two pages',
      [
        [row(1, 1), row(2, 5), row(3, 6)],
        [row(3, 6), row(1, 5)],
      ],
    ],
    ['by a record that nothing tells apart', [[row(null, 1), row(1, 1)]]],
  ])('is told %s', async (_, each) => {
    expect(isOrderNotKept((await runOf(byCrew, pages(...each))).stopped)).toBe(true);
  });

  it('is told by three pages in a row of records that have come already', async () => {
    const page = [row(1, 1), row(2, 1)];
    const further = [row(2, 1), row(2, 1)];
    const { stopped, asked } = await runOf(byCrew, pages(page, further, further, further, further));
    expect([isOrderNotKept(stopped), asked.length]).toEqual([true, 4]);
    const newer = await runOf(
      byCrew,
      pages(page, further, further, [row(2, 1), row(3, 1)], [row(3, 1), row(3, 1)], [], []),
    );
    expect(newer.ids).toEqual([1, 2, 3]);
  });

  it('is not told by a record that moves on ahead of each page', async () => {
    const ahead = [1, 2, 3, 4].map((Crew) => [row(Crew + 1, Crew), row(1, Crew + 1), row(Crew + 2, Crew + 1)]);
    const { ids, stopped } = await runOf(byCrew, pages([row(1, 1), row(2, 1)], ...ahead, [row(6, 5)]));
    expect([ids, stopped.isSuccess]).toEqual([[1, 2, 3, 4, 5, 6], true]);
  });

  it('is told by a text that is too long to go on from', async () => {
    const byNote = byKeyset({ filter: '', terms: [note, id] }, byKey);
    const rows = [
      { ID: 1, Note: 'a' },
      { ID: 2, Note: 'x'.repeat(201) },
    ];
    expect(isOrderNotKept((await runOf(byNote, { rows })).stopped)).toBe(true);
  });
});

describe('a last record that does not come first again', () => {
  /** Crews of which some change after the first page. */
  const meanwhile = (change: (rows: AspireRecord[]) => void) => {
    const rows: AspireRecord[] = crews.slice(0, 7);
    return { rows, odd: (number: number) => (number === 1 ? void change(rows) : undefined) };
  };
  const questions = [
    '(Crew gt 1 or (Crew eq 1 and ID ge 4)) by Crew asc,ID asc 5',
    'ID eq 4 by Crew asc,ID asc 1',
    '(Crew gt 2 or (Crew eq 2 and ID ge 7)) by Crew asc,ID asc 5',
  ];

  it('has gone, or come to stand elsewhere: what came instead is taken', async () => {
    const gone = await runOf(
      byCrew,
      meanwhile((rows) => rows.splice(3, 1)),
    );
    expect([gone.ids, gone.next]).toEqual([[1, 2, 3, 4, 5, 6, 7], undefined]);
    expect(asOData(gone.asked).slice(2, 5)).toEqual(questions);
    const moved = await runOf(
      byCrew,
      meanwhile((rows) => rows.splice(3, 1, { ID: 4, Crew: 0 })),
    );
    expect(moved.ids).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(
      (
        await runOf(
          byCrew,
          meanwhile((rows) => rows.splice(3)),
        )
      ).ids,
    ).toEqual([1, 2, 3, 4]);
  });

  it('is there with the same values: the order is not kept', async () => {
    const { stopped, asked } = await runOf(byCrew, { rows: crews, odd: at(2, pageOf(crews.slice(4))) });
    expect(isOrderNotKept(stopped)).toBe(true);
    expect(asOData(asked).slice(2)).toEqual(questions.slice(0, 2));
  });

  it('cannot be looked for: the error is told', async () => {
    const odd = (number: number) => (number === 2 ? pageOf(crews.slice(4)) : number === 3 ? failed : undefined);
    expect((await runOf(byCrew, { rows: crews, odd })).stopped).toBe(failed);
  });

  it('is known by all fields of its key', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({ ID: 1 + (index % 2), Crew: Math.floor(index / 2) }));
    const odd = (number: number) => (number === 1 ? void rows.splice(3, 1) : undefined);
    const { ids, asked } = await runOf(byCrew, { rows, odd, listing: { key: ['Crew', 'ID'] } });
    expect(ids).toEqual([1, 2, 1, 2, 1, 2]);
    expect(asOData(asked)[3]).toBe('Crew eq 1 and ID eq 2 by Crew asc,ID asc 1');
    const listing = { key: ['Crew', 'ID'] };
    expect((await runOf(byKeyset({ filter: 'ID le 2', terms: [crew, id] }), { rows, listing })).ids).toHaveLength(5);
  });
});
