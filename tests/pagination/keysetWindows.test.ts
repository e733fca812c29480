import type { AspireRecord } from '../../src/aspire/model/record';
import type { SortKey } from '../../src/aspire/odata/orderBy';
import { byKey } from '../../src/aspire/pagination/byKey';
import { byKeyset } from '../../src/aspire/pagination/byKeyset';
import { isOrderNotKept } from '../../src/aspire/pagination/problems';
import type { PagingStrategy } from '../../src/aspire/pagination/types';
import { asOData, at, failed, runOf, type Answer, type Question } from './exampleAspire';

const id: SortKey = { field: 'ID', kind: 'integer' };
const hours: SortKey = { field: 'Hours', kind: 'number' };
const byHours: PagingStrategy = (...run) => byKeyset({ filter: '', terms: [hours, id] }, byKey)(...run);

describe('values that Aspire keeps more exactly than it shows them', () => {
  const kept = [1.44, 1.5, 1.507, 1.505, 1.503, 1.501, 1.508, 2.504].map((Hours, index) => ({ ID: index + 1, Hours }));
  const tenths = (row: AspireRecord) => ({ ...row, Hours: Math.round(Number(row.Hours) * 10) / 10 });
  const run = { rows: kept, shown: tenths };
  const window = { prefix: [], low: 1.4, high: 1.6 };
  const filtersOf = (asked: readonly Question[]) => asked.map(({ filter }) => filter);

  it('are read by key in a stretch about the last record, and by their order behind it', async () => {
    const { ids, next, asked } = await runOf(byKeyset({ filter: 'ID le 9', terms: [hours, id] }, byKey), run);
    // Those of the stretch stand in the order of what is shown, apart from the page that had come before.
    expect([ids, next]).toEqual([[1, 2, 6, 5, 3, 4, 7, 8], undefined]);
    const filters = filtersOf(asked);
    expect(filters.slice(2, 4)).toEqual([
      '(ID le 9) and (Hours gt 1.5 or (Hours eq 1.5 and ID ge 5))',
      '(ID le 9) and Hours ge 1.4 and Hours lt 1.6',
    ]);
    expect(filters).toContain('(ID le 9) and Hours ge 1.6');
  });

  it('are read so in a falling order, too', async () => {
    const terms = [{ ...hours, descending: true }, id];
    const { ids, asked } = await runOf(byKeyset({ filter: '', terms }, byKey), run);
    expect(ids).toEqual([8, 7, 3, 4, 2, 5, 6, 1]);
    expect(filtersOf(asked)).toContain('Hours gt 1.4 and Hours le 1.6');
    expect(filtersOf(asked)).toContain('Hours le 1.4');
  });

  it('are given once over several runs, each of which names those that look like its last record', async () => {
    const first = await runOf(byHours, { ...run, limits: { records: 4 } });
    expect([first.ids, first.next]).toEqual([[1, 2, 6, 5], { filter: 0, at: [1.5, 5], given: [2, 6] }]);
    const second = await runOf(byHours, { ...run, from: first.next, limits: { records: 2 } });
    const after = { ...window, after: [1.5, 4] };
    expect([second.ids, second.next]).toEqual([
      [3, 4],
      { filter: 0, at: [1.5, 5], window: after, given: [2, 6, 5, 3, 4] },
    ]);
    const third = await runOf(byHours, { ...run, from: second.next });
    expect([third.ids, third.next]).toEqual([[7, 8], undefined]);
    expect(third.asked[0]?.filter).toBe('Hours ge 1.4 and Hours lt 1.6');
    expect(third.asked.at(-3)?.filter).toBe('Hours ge 1.6');
  });

  it('are read from where the stretch before ended, and no further back', async () => {
    const rows = [1.501, 1.502, 1.503, 1.504, 1.601, 1.602, 1.603, 1.604, 1.605].map((Hours, index) => ({
      ID: index + 1,
      Hours,
    }));
    const { ids, asked } = await runOf(byHours, { rows, shown: tenths, listing: { pageSize: 3 } });
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(filtersOf(asked)).toContain('(Hours ge 1.5 and Hours lt 1.7) and Hours ge 1.6');
    const shown = { rows, shown: tenths, listing: { pageSize: 3 } };
    const stopped = await runOf(byHours, { ...shown, limits: { records: 4 } });
    expect([stopped.ids, stopped.next]).toEqual([[1, 2, 3, 4], { filter: 0, at: [1.6] }]);
    const next = await runOf(byHours, { ...shown, from: stopped.next, limits: { records: 1 } });
    expect(next.next).toEqual({ filter: 0, at: [1.6, 5], floor: [1.6] });
    const rest = await runOf(byHours, { ...shown, from: stopped.next });
    expect(rest.ids).toEqual([5, 6, 7, 8, 9]);
    expect(filtersOf(rest.asked)).toContain('(Hours ge 1.5 and Hours lt 1.7) and Hours ge 1.6');
  });

  it('are given once where they show more than the last record did', async () => {
    const rows = [1.401, 1.402, 1.403, 1.404, 1.46, 1.47, 1.48, 2.5].map((Hours, index) => ({ ID: index + 1, Hours }));
    const first = await runOf(byHours, { rows, shown: tenths, limits: { records: 6 } });
    const from = {
      filter: 0,
      at: [1.4, 4],
      window: { prefix: [], low: 1.3, high: 1.5, after: [1.5, 6] },
      given: [1, 2, 3],
    };
    expect([first.ids, first.next]).toEqual([[1, 2, 3, 4, 5, 6], from]);
    expect((await runOf(byHours, { rows, shown: tenths, from: first.next })).ids).toEqual([7, 8]);
  });

  it('cannot be gone on from where there is no reading by key', async () => {
    const { stopped } = await runOf(byKeyset({ filter: '', terms: [hours, id] }), run);
    expect(isOrderNotKept(stopped)).toBe(true);
    const resumed = { from: { at: [1.5, 4], window } };
    expect(
      isOrderNotKept((await runOf(byKeyset({ filter: '', terms: [hours, id] }), { ...run, ...resumed })).stopped),
    ).toBe(true);
  });

  it('end a run before the stretch where no time is left for it, but not one that gave nothing', async () => {
    let time = 0;
    const limits = { until: 10, now: () => time };
    const odd = (late: number) => (number: number) => (number === late ? void (time = 10) : undefined);
    const some = await runOf(byHours, { ...run, limits, odd: odd(3) });
    expect([some.ids, some.next]).toEqual([[1, 2, 6, 5], { filter: 0, at: [1.5, 5], window, given: [2, 6] }]);
    time = 0;
    const none = await runOf(byHours, { ...run, limits, odd: odd(1), from: { at: [1.5, 5], given: [2, 6] } });
    expect(none.stopped).toMatchObject({ isFailure: true, error: { code: 'too_large' } });
  });

  it('are not given where a page of the stretch fails', async () => {
    const { ids, stopped } = await runOf(byHours, { ...run, odd: at(3, failed) });
    expect([ids, stopped]).toEqual([[1, 2, 6, 5], failed]);
  });

  it('are read without the last record where that has gone, and refused where it stands elsewhere than it shows', async () => {
    const rows = [...kept];
    const gone = (number: number) => (number === 1 ? void rows.splice(4, 1) : undefined);
    expect((await runOf(byHours, { rows, shown: tenths, odd: gone })).ids).toEqual([1, 2, 6, 5, 3, 4, 7, 8]);
    const elsewhere = (row: AspireRecord) => ({ ...tenths(row), ...(row.ID === 6 && { Hours: 7.5 }) });
    const far = kept.slice(0, 6);
    const { stopped, asked } = await runOf(byHours, { rows: far, shown: elsewhere, listing: { pageSize: 3 } });
    expect(isOrderNotKept(stopped)).toBe(true);
    expect(asOData(asked).at(-1)).toBe('ID eq 6 by Hours asc,ID asc 1');
    const last = asked.length - 1;
    const failing = await runOf(byHours, {
      rows: far,
      shown: elsewhere,
      listing: { pageSize: 3 },
      odd: at(last, failed),
    });
    expect(failing.stopped).toBe(failed);
  });
});

describe('a run that ends among many records that look the same', () => {
  const alike = (count: number, Hours: number) =>
    Array.from({ length: count }, (_, index) => ({ ID: index + 1, Hours }));
  const whole = (row: AspireRecord) => ({ ...row, Hours: Math.floor(Number(row.Hours)) });
  const stopAfter = (records: number, Hours: number, odd?: (number: number) => Answer | undefined) =>
    runOf(byHours, { rows: alike(120, Hours), shown: whole, limits: { records }, listing: { pageSize: 200 }, odd });

  it('names up to a hundred of them, and of more none where their value is exact', async () => {
    const few = await stopAfter(101, 2);
    expect([few.next?.given?.length, few.asked.length]).toEqual([100, 1]);
    const many = await stopAfter(102, 2);
    expect(many.next).toEqual({ filter: 0, at: [2, 102], floor: [2, 102] });
    expect(asOData(many.asked)).toContain('Hours eq 2 and ID eq 102 by Hours asc,ID asc 1');
  });

  it('names all of them where it is not exact, or nobody can tell', async () => {
    expect((await stopAfter(102, 2.4)).next?.given).toHaveLength(101);
    expect((await stopAfter(102, 2, at(1, failed))).next?.given).toHaveLength(101);
  });

  it('is gone on with behind the record whose value is exact', async () => {
    const from = { at: [2, 102], floor: [2, 102] };
    const { ids, next, asked } = await runOf(byHours, { rows: alike(120, 2), from, limits: { records: 2 } });
    expect([ids, next]).toEqual([[103, 104], { filter: 0, at: [2, 104], floor: [2, 102], given: [102, 103] }]);
    expect(asked).toHaveLength(1);
    const further = [...alike(120, 2), { ID: 121, Hours: 3 }, { ID: 122, Hours: 3 }];
    const other = await runOf(byHours, { rows: further, from, limits: { records: 19 } });
    expect([other.ids.at(-1), other.next]).toEqual([121, { filter: 0, at: [3, 121] }]);
    const rows = [...alike(101, 2), ...alike(120, 2).slice(102), { ID: 121, Hours: 3 }];
    const gone = await runOf(byHours, { rows, from, limits: { records: 20 } });
    expect(gone.ids).toEqual([
      103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121,
    ]);
    expect(asOData(gone.asked)[1]).toBe('ID eq 102 by Hours asc,ID asc 1');
  });

  it('reads a stretch further on, and nothing up to the record whose value is exact', async () => {
    const tenths = (row: AspireRecord) => ({ ...row, Hours: Math.floor(Number(row.Hours) * 10) / 10 });
    const rows = [2, 2.501, 2.502, 2.503, 2.504].map((Hours, index) => ({ ID: index + 1, Hours }));
    const from = { at: [2, 1], floor: [2, 1] };
    const { ids, asked } = await runOf(byHours, { rows, shown: tenths, from, listing: { pageSize: 3 } });
    expect(ids).toEqual([2, 3, 4, 5]);
    expect(asked[2]?.filter).toBe('(Hours ge 2.4 and Hours lt 2.6) and (Hours gt 2 or (Hours eq 2 and ID gt 1))');
  });
});
