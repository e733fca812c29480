import type { SortKey } from '../../src/aspire/odata/orderBy';
import { breaksOrder, isSamePosition } from '../../src/aspire/pagination/orderCheck';
import { behindWindow, compareShown, windowAround, windowFilter } from '../../src/aspire/pagination/window';

const id: SortKey = { field: 'ID', kind: 'integer' };
const rowsOf = (field: string, ...values: unknown[]) => values.map((value, ID) => ({ ID, [field]: value }));

describe('rows that stand where an order cannot have them', () => {
  const breaks = (kind: SortKey['kind'], values: unknown[], descending = false) =>
    breaksOrder(rowsOf('Value', ...values), [{ field: 'Value', kind, descending }]);

  it('are told by numbers, dates and empty values', () => {
    expect(breaks('integer', [null, 1, 2, 2, 9])).toBe(false);
    expect(breaks('integer', [null, 1, 2, 2, 9], true)).toBe(true);
    expect(breaks('integer', [9, 2, 2, null], true)).toBe(false);
    for (const values of [
      [2, 1],
      [1, null],
      [1, 3, 2],
    ])
      expect(breaks('integer', values)).toBe(true);
    expect(breaks('date', ['2026-04-08T09:30:00Z', '2026-04-08T09:30:00.0000001'])).toBe(false);
    expect(breaks('date', ['2026-04-08T09:30:00.0000001', '2026-04-08T09:30:00Z'])).toBe(true);
  });

  it('are told by texts of letters and digits only, or by an empty value among them', () => {
    expect(breaks('text', ['b', 'a'])).toBe(true);
    expect(breaks('text', ['bb', 'ba'])).toBe(true);
    expect(breaks('text', ['b', null])).toBe(true);
    expect(breaks('text', [null, 'b'])).toBe(false);
    expect(breaks('text', ['b', 'A'])).toBe(true);
    for (const surely of ['b-b', 'b b', 'bä'])
      expect([breaks('text', [surely, 'a']), breaks('text', ['z', surely])]).toEqual([false, false]);
    // Here the capital comes first by its code, and elsewhere the small letter does.
    expect(breaks('text', ['a', 'B', 'c'])).toBe(false);
    expect(breaks('text', ['B', 'a'])).toBe(false);
  });

  it('are told by the next field where the first one is equal for certain, and never by it where more may be hidden', () => {
    const breaksBy = (kind: SortKey['kind'], value: unknown) =>
      breaksOrder(
        [
          { ID: 2, Value: value },
          { ID: 1, Value: value },
        ],
        [{ field: 'Value', kind }, id],
      );
    expect([breaksBy('integer', 5), breaksBy('boolean', true)]).toEqual([true, true]);
    expect([breaksBy('number', 5), breaksBy('text', 'a'), breaksBy('date', '2026-04-08T09:30:00Z')]).toEqual([
      false,
      false,
      false,
    ]);
    const further = [
      { ID: 2, Value: 1 },
      { ID: 1, Value: 2 },
    ];
    expect(breaksOrder(further, [{ field: 'Value', kind: 'integer' }, id])).toBe(false);
  });

  it('are told from where the page before ended', () => {
    expect(breaksOrder([{ ID: 5 }], [id], [6])).toBe(true);
    expect(breaksOrder([{ ID: 5 }], [id], [5])).toBe(false);
    expect(breaksOrder([], [id], [6])).toBe(false);
  });

  it('two positions are the same where all their values are', () => {
    expect(isSamePosition([1, null], [1, null])).toBe(true);
    expect([
      isSamePosition([1], [1, null]),
      isSamePosition([2, null], [1, null]),
      isSamePosition(undefined, []),
    ]).toEqual([false, false, false]);
  });
});

describe('the stretch in which a value as it is shown may truly lie', () => {
  const date: SortKey = { field: 'Changed', kind: 'date' };
  const bounds = (value: string) => {
    const { low, high } = windowAround([date, id], [value, 1]) ?? {};
    return [low, high];
  };

  it.each([
    ['2026-04-08T00:00:00Z', '2026-04-07T00:00:00.000Z', '2026-04-09T00:00:00.000Z'],
    ['2026-04-08', '2026-04-07T00:00:00.000Z', '2026-04-09T00:00:00.000Z'],
    ['2026-04-08T09:00:00Z', '2026-04-08T08:00:00.000Z', '2026-04-08T10:00:00.000Z'],
    ['2026-04-08T00:30', '2026-04-08T00:29:00.000Z', '2026-04-08T00:31:00.000Z'],
    ['2026-04-08T09:30:05', '2026-04-08T09:30:04.000Z', '2026-04-08T09:30:06.000Z'],
    ['2026-04-08T09:30:05.000', '2026-04-08T09:30:04.000Z', '2026-04-08T09:30:06.000Z'],
    ['2026-04-08T09:30:05.1Z', '2026-04-08T09:30:05.000Z', '2026-04-08T09:30:05.200Z'],
    ['2026-04-08T09:30:05.1200Z', '2026-04-08T09:30:05.110Z', '2026-04-08T09:30:05.130Z'],
    ['2026-04-08T09:30:05.123Z', '2026-04-08T09:30:05.122Z', '2026-04-08T09:30:05.124Z'],
    ['2026-04-08T09:30:05.1234567Z', '2026-04-08T09:30:05.121Z', '2026-04-08T09:30:05.125Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z', '0001-01-02T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:58.000Z', '9999-12-31T23:59:59.999Z'],
  ])('of the date %s reaches a unit of its last place to either side', (shown, low, high) => {
    expect(bounds(shown)).toEqual([low, high]);
  });

  it('of a number reaches a unit of its last place to either side', () => {
    const around = (value: number) => windowAround([{ field: 'Hours', kind: 'number' }, id], [value, 1]);
    expect(around(7)).toMatchObject({ low: 6, high: 8 });
    expect(around(0.25)).toMatchObject({ low: 0.24, high: 0.26 });
    expect(around(-1.5)).toMatchObject({ low: -1.6, high: -1.4 });
    expect(around(0.3)).toMatchObject({ low: 0.2, high: 0.4 });
    expect(windowAround([{ field: 'Hours', kind: 'number' }, id], [true, 1])).toBeUndefined();
  });

  it('is of the first value that can hide a part of itself, if there is any', () => {
    const crew: SortKey = { field: 'Crew', kind: 'integer' };
    expect(windowAround([crew, date, id], [3, '2026-04-08', 1])).toMatchObject({ prefix: [3] });
    expect(windowAround([date, { field: 'Hours', kind: 'number' }, id], [null, 2, 1])).toMatchObject({
      prefix: [null],
      low: 1,
    });
    for (const at of [[null, 1], ['soon', 1], [], [true, 1]]) expect(windowAround([date, id], at)).toBeUndefined();
    expect(windowAround([crew, id], [3, 1])).toBeUndefined();
  });

  it('is read up to the border that what comes behind it begins at', () => {
    const window = { prefix: [3], low: 1, high: 2 };
    const terms = (descending: boolean): SortKey[] => [
      { field: 'Crew', kind: 'integer' },
      { field: 'Hours', kind: 'number', descending, nullable: true },
      id,
    ];
    expect(windowFilter(terms(false), window)).toBe('Crew eq 3 and Hours ge 1 and Hours lt 2');
    expect(windowFilter(terms(true), window)).toBe('Crew eq 3 and Hours gt 1 and Hours le 2');
    expect(windowFilter(terms(true).slice(1), { ...window, prefix: [] })).toBe('Hours gt 1 and Hours le 2');
    expect(windowFilter([], window)).toBe('');
    expect([behindWindow(terms(false), window), behindWindow(terms(true), window)]).toEqual([
      [3, 2],
      [3, 1],
    ]);
  });

  it('is compared by its value and those before it alone', () => {
    const terms: SortKey[] = [{ field: 'Crew', kind: 'integer' }, { field: 'Hours', kind: 'number' }, id];
    const window = { prefix: [3], low: 1, high: 2 };
    expect(compareShown([3, 2, 7], [3, 2, 1], terms, window)).toBe(0);
    expect(compareShown([3, 1, 7], [3, 2, 1], terms, window)).toBeLessThan(0);
    expect(compareShown([4, 1, 7], [3, 2, 1], terms, window)).toBeGreaterThan(0);
  });
});
