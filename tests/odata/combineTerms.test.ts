import { allOf, anyOf } from '../../src/aspire/odata/combineTerms';
import {
  encodedLength,
  listTerm,
  or,
  singleTerm,
  splitList,
  type FilterTerm,
} from '../../src/aspire/odata/filterTerms';

const roomy = { values: 50, comparisons: 12, room: 3_000 };
const within = (room: number) => ({ ...roomy, room });
const inList = (field: string, ...items: string[]): FilterTerm =>
  listTerm(items, { write: (some) => `${field} in (${some.join(',')})` });
const either = (field: string, ...items: string[]): FilterTerm =>
  listTerm(items, {
    comparisonsPerItem: 2,
    write: (some) => `(${some.map((item) => `${field} ${item}`).join(' or ')})`,
  });
const textsOf = (term: FilterTerm, limits: typeof roomy) =>
  'list' in term ? splitList(term.list, limits).map(({ text }) => text) : [];

describe('a list of values in parts', () => {
  it('has no more values in a part than a call takes', () => {
    expect(textsOf(inList('A', '1', '2', '3'), { ...roomy, values: 2 })).toEqual(['A in (1,2)', 'A in (3)']);
    expect(textsOf(inList('A'), roomy)).toEqual([]);
  });

  it('has no more comparisons in a part than a call takes, and tells how many they are', () => {
    const term = either('A', '1', '2', '3');
    if (!('list' in term)) throw new Error('no list');
    expect(splitList(term.list, { ...roomy, comparisons: 5 })).toEqual([
      { text: '(A 1 or A 2)', comparisons: 4 },
      { text: '(A 3)', comparisons: 2 },
    ]);
    expect(splitList(term.list, { ...roomy, comparisons: 6 })).toHaveLength(1);
    const plain = inList('A', '1', '2');
    expect('list' in plain && splitList(plain.list, roomy)).toEqual([{ text: 'A in (1,2)', comparisons: 1 }]);
  });

  it('is no longer in a part than there is room, as addresses count, but for a value that is longer by itself', () => {
    const empty = encodedLength('A in ()');
    const [one, two] = [encodedLength('1,'), encodedLength('22,')];
    const items = inList('A', '1', '22', '333');
    expect(textsOf(items, within(empty + one + two))).toEqual(['A in (1,22)', 'A in (333)']);
    expect(textsOf(items, within(empty + one + two - 1))).toEqual(['A in (1)', 'A in (22)', 'A in (333)']);
    expect(textsOf(items, within(0))).toEqual(['A in (1)', 'A in (22)', 'A in (333)']);
    const compared = either('', '1', '2');
    const both = encodedLength('()') + 2 * (1 + or);
    expect(textsOf(compared, within(both))).toHaveLength(1);
    expect(textsOf(compared, within(both - 1))).toHaveLength(2);
  });
});

describe('terms that must all hold', () => {
  const fixed = [singleTerm('B eq 1'), singleTerm('C eq 2')];
  const fixedText = 'B eq 1 and C eq 2';

  it('share out a list that is too long for a call, also beside one that is not', () => {
    const limits = { ...roomy, values: 2 };
    expect(allOf([inList('A', '1'), inList('B', '1', '2', '3')], limits, 9)).toEqual([
      'A in (1) and B in (1,2)',
      'A in (1) and B in (3)',
    ]);
    expect(allOf([inList('A', '1'), inList('B', '1', '2')], limits, 9)).toEqual(['A in (1) and B in (1,2)']);
  });

  it('are one filter where there is no list', () => {
    expect(allOf(fixed, roomy, 1)).toEqual([fixedText]);
    expect(allOf([], roomy, 1)).toEqual(['']);
  });

  it('are every combination of the parts of their lists, in the order of the terms', () => {
    const limits = { ...roomy, values: 1 };
    expect(allOf([inList('A', '1', '2'), singleTerm('B eq 1'), inList('C', '3', '4')], limits, 4)).toEqual([
      'A in (1) and B eq 1 and C in (3)',
      'A in (1) and B eq 1 and C in (4)',
      'A in (2) and B eq 1 and C in (3)',
      'A in (2) and B eq 1 and C in (4)',
    ]);
    expect(allOf([inList('A', '1', '2'), inList('C', '3', '4')], limits, 3)).toBe(4);
  });

  it('share the room: a short list leaves to a longer one what it does not need', () => {
    const long = inList('A', ...Array.from({ length: 40 }, (_, index) => String(100 + index)));
    const short = inList('B', '1');
    const need = (term: FilterTerm) => ('list' in term ? or + encodedLength(term.list.write(term.list.items)) : 0);
    const all = need(long) + need(short) + encodedLength(fixedText);
    for (const terms of [
      [long, ...fixed, short],
      [short, long, ...fixed],
    ]) {
      expect(allOf(terms, within(all), 9)).toHaveLength(1);
      const less = allOf(terms, within(all - 8), 9);
      expect(less).toHaveLength(2);
      for (const filter of less as string[]) expect(encodedLength(filter)).toBeLessThanOrEqual(all);
    }
    const twice = allOf(
      [long, inList('C', ...Array.from({ length: 40 }, (_, index) => String(100 + index)))],
      within(all),
      9,
    );
    expect(twice).toHaveLength(4);
  });
});

describe('terms of which any may hold', () => {
  it('are as many together as one call takes comparisons', () => {
    const terms = [singleTerm('A', 2), singleTerm('B', 3), singleTerm('C', 1), inList('D', '1')];
    expect(anyOf(terms, { ...roomy, comparisons: 5 })).toEqual(['(A or B)', '(C or D in (1))']);
    expect(anyOf(terms, { ...roomy, comparisons: 6 })).toEqual(['(A or B or C)', 'D in (1)']);
    expect(anyOf(terms, { ...roomy, comparisons: 7 })).toEqual(['(A or B or C or D in (1))']);
    expect(anyOf(terms, { ...roomy, comparisons: 1 })).toEqual(['A', 'B', 'C', 'D in (1)']);
  });

  it('are as many together as there is room', () => {
    const terms = [singleTerm('AAAA'), singleTerm('BBBB'), singleTerm('CCCC')];
    const two = 2 * (or + 4);
    expect(anyOf(terms, within(two + or + 4))).toEqual(['(AAAA or BBBB or CCCC)']);
    expect(anyOf(terms, within(two + or + 3))).toEqual(['(AAAA or BBBB)', 'CCCC']);
    expect(anyOf(terms, within(two - 1))).toEqual(['AAAA', 'BBBB', 'CCCC']);
    expect(anyOf([], roomy)).toEqual(['']);
  });
});
