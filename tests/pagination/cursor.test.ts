import { readCursor, writeCursor, type Position } from '../../src/aspire/pagination/cursor';

const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const plain = { filter: 0, started: 1_700_000_000_000 };
const read = (fields: object) => readCursor(written({ ...plain, queryHash: 'q', ...fields }), 'q');

const whole: Required<Position> = {
  filter: 2,
  started: 0,
  after: -7,
  divided: true,
  at: ['Oak Hill', 7, true, null],
  floor: [null, 0],
  window: { prefix: [false], low: '2026-04-08T00:00:00Z', high: 9.5, after: [1, 'x'] },
  given: ['a', 1],
  sorted: true,
  page: 0,
  row: 3,
  size: 1000,
  latest: '2026-04-08T09:30:00Z',
};

describe('a cursor', () => {
  it('gives back every part of the position that it was written for, also with blanks round it', () => {
    expect(readCursor(writeCursor(whole, 'q'), 'q')).toStrictEqual(whole);
    expect(readCursor(` ${writeCursor(whole, 'q')}\n`, 'q')).toStrictEqual(whole);
    for (const value of Object.entries(whole))
      expect(read(Object.fromEntries([value]))).toMatchObject(Object.fromEntries([value]));
    expect(read({ window: { prefix: [], low: 1, high: 2 } })).toHaveProperty('window', { prefix: [], low: 1, high: 2 });
  });

  it('is of one query alone, and text that is safe in an address', () => {
    expect(readCursor(writeCursor(whole, 'q'), 'other')).toBeUndefined();
    expect(readCursor(written(plain), 'q')).toBeUndefined();
    expect(writeCursor(whole, 'q')).toMatch(/^[\w-]+$/);
  });

  it.each(['', 'x', '{}', written(null), written(7), written('text'), written([])])('is not the text %j', (text) => {
    expect(readCursor(text, 'q')).toBeUndefined();
  });

  it.each<[string, unknown[]]>([
    ['filter', [undefined, null, -1, 1.5, '0']],
    ['started', [undefined, null, -1, 1.5, '0']],
    ['page', [null, -1, 1.5, '1']],
    ['row', [null, -1, 1.5, '1']],
    ['size', [null, -1, 1.5, '1']],
    ['divided', [false, null, 1, 'true']],
    ['sorted', [false, null, 1, 'true']],
    ['after', [null, 1.5, '1', 2 ** 60]],
    ['at', [null, 'x', {}, [{}], [1, []]]],
    ['floor', [null, 'x', {}, [{}], [1, []]]],
    ['given', [null, 'x', {}, [null], [1, true]]],
    ['latest', [null, 1_700_000_000_000, 'soon']],
    [
      'window',
      [
        null,
        7,
        { low: 1, high: 2 },
        { prefix: [{}], low: 1, high: 2 },
        { prefix: [], high: 2 },
        { prefix: [], low: 1 },
        { prefix: [], low: null, high: 2 },
        { prefix: [], low: 1, high: true },
        { prefix: [], low: 1, high: 2, after: 'x' },
      ],
    ],
  ])('with a %s that no run writes is none', (field, values) => {
    for (const value of values) expect([value, read({ [field]: value })]).toEqual([value, undefined]);
  });

  it('has no other fields', () => {
    expect(Object.keys(read({ more: 1 }) ?? {})).not.toContain('more');
    expect(Object.keys(read({}) ?? {})).not.toContain('queryHash');
  });
});
