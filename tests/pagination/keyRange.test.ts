import { rangeQuery, rangeWidth } from '../../src/aspire/pagination/keyRange';

describe('how many keys a page spans', () => {
  it('is told by the rows that came: exactly a page where no key is missing, else a little less', () => {
    expect(rangeWidth(10, 10, 50)).toBe(50);
    expect(rangeWidth(3, 3, 50)).toBe(50);
    expect(rangeWidth(10, 20, 50)).toBe(97);
    expect(rangeWidth(10, 15, 10)).toBe(14);
    expect(rangeWidth(100, 1, 1)).toBe(1);
  });

  it('is not told by nothing', () => {
    for (const [rows, span] of [
      [0, 5],
      [-1, 5],
      [5, 0],
      [5, -3],
      [5, NaN],
      [5, 2 ** 60],
    ] as const)
      expect(rangeWidth(rows, span, 50)).toBe(0);
  });
});

describe('a question for ranges of keys', () => {
  const filterOf = (filter: string, ...ranges: { after?: number; upTo?: number }[]) =>
    rangeQuery(filter, 'ID', ranges, 10).filter;

  it('has a border where the range has one, and the filter of the list before it', () => {
    expect(rangeQuery('', 'ID', [{}], 10)).toEqual({ filter: '', limit: 10, pageNumber: 1 });
    expect(filterOf('', { after: 0 })).toBe('ID gt 0');
    expect(filterOf('', { upTo: 0 })).toBe('ID le 0');
    expect(filterOf('A eq 1 or B eq 2', { after: 3, upTo: 9 })).toBe('(A eq 1 or B eq 2) and ID gt 3 and ID le 9');
    expect(filterOf('A eq 1', {})).toBe('A eq 1');
    expect(filterOf('A eq 1')).toBe('A eq 1');
  });

  it('names several in parentheses', () => {
    const several = [{ after: 3, upTo: 9 }, { after: 12 }];
    expect(filterOf('', ...several)).toBe('((ID gt 3 and ID le 9) or (ID gt 12))');
    expect(filterOf('A eq 1', ...several)).toBe('(A eq 1) and ((ID gt 3 and ID le 9) or (ID gt 12))');
  });
});
