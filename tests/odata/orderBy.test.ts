import {
  and,
  atPosition,
  comparePositions,
  compareValues,
  fromPosition,
  isEncodable,
  orderbyOf,
  positionOf,
  splitByNulls,
  type KeysetPosition,
  type SortKey,
} from '../../src/aspire/odata/orderBy';

const id: SortKey = { field: 'ID', kind: 'integer' };
const name: SortKey = { field: 'Name', kind: 'text' };
const emptyName: SortKey = { ...name, nullable: true };
const active: SortKey = { field: 'Active', kind: 'boolean' };
const changed: SortKey = { field: 'Changed', kind: 'date' };
const down = (key: SortKey): SortKey => ({ ...key, descending: true });

describe('an order', () => {
  it('is written with the direction of each field', () => {
    expect(orderbyOf([down(changed), id])).toBe('Changed desc,ID asc');
    expect(orderbyOf([])).toBe('');
  });

  it('is one part where no more than one field decides, or where the first is never null', () => {
    expect(splitByNulls('x', [])).toEqual([{ filter: 'x', terms: [] }]);
    expect(splitByNulls('x', [emptyName])).toEqual([{ filter: 'x', terms: [emptyName] }]);
    expect(splitByNulls('x', [name, id])).toEqual([{ filter: 'x', terms: [name, id] }]);
  });

  it('of a field that may be null has the nulls as a part of their own, first and, descending, last', () => {
    const nulls = { filter: '(x eq 1) and Name eq null', terms: [id], fixed: null };
    const others = (key: SortKey) => ({ filter: '(x eq 1) and Name ne null', terms: [key, id] });
    expect(splitByNulls('x eq 1', [emptyName, id])).toEqual([nulls, others(name)]);
    expect(splitByNulls('x eq 1', [down(emptyName), id])).toEqual([others(down(name)), nulls]);
  });

  it('of a field that is true or false has a part for each', () => {
    const part = (fixed: boolean | null) => ({ filter: `Active eq ${fixed}`, terms: [id], fixed });
    expect(splitByNulls('', [active, id])).toEqual([part(false), part(true)]);
    expect(splitByNulls('', [{ ...active, nullable: true }, id])).toEqual([part(null), part(false), part(true)]);
    expect(splitByNulls('', [down({ ...active, nullable: true }), id])).toEqual([part(true), part(false), part(null)]);
  });
});

describe('what stands at a position or behind it', () => {
  it.each<[string, SortKey[], KeysetPosition, string | undefined, string | undefined]>([
    ['no field', [], [], '', undefined],
    ['a number', [id], [7], 'ID ge 7', 'ID gt 7'],
    ['a large number', [id], [1e21], 'ID ge 1000000000000000000000', 'ID gt 1000000000000000000000'],
    ['a number, descending', [down(id)], [7], 'ID le 7', 'ID lt 7'],
    ['a text', [name], ["O'Hara"], "Name ge 'O''Hara'", "Name gt 'O''Hara'"],
    [
      'a date',
      [changed],
      ['2026-04-08T09:30:00'],
      'Changed ge 2026-04-08T09:30:00Z',
      'Changed gt 2026-04-08T09:30:00Z',
    ],
    ['null', [emptyName], [null], '', 'Name ne null'],
    ['null, descending', [down(emptyName)], [null], 'Name eq null', undefined],
    [
      'a text, descending, with nulls at the end',
      [down(emptyName)],
      ['b'],
      "((Name lt 'b' or Name eq null) or Name eq 'b')",
      "(Name lt 'b' or Name eq null)",
    ],
    ['false', [active], [false], '(Active eq true or Active eq false)', 'Active eq true'],
    ['true', [active], [true], 'Active eq true', undefined],
    ['false, descending', [down(active)], [false], 'Active eq false', undefined],
    ['true, descending', [down(active)], [true], '(Active eq false or Active eq true)', 'Active eq false'],
    [
      'false, descending, with nulls at the end',
      [down({ ...active, nullable: true })],
      [false],
      '(Active eq null or Active eq false)',
      'Active eq null',
    ],
    [
      'two fields',
      [name, id],
      ['b', 7],
      "(Name gt 'b' or (Name eq 'b' and ID ge 7))",
      "(Name gt 'b' or (Name eq 'b' and ID gt 7))",
    ],
    ['the first of two fields', [name, id], ['b'], "Name ge 'b'", "Name gt 'b'"],
    [
      'two fields, the last of them at its end',
      [name, down(emptyName)],
      ['b', null],
      "(Name gt 'b' or (Name eq 'b' and Name eq null))",
      "Name gt 'b'",
    ],
    [
      'two fields, the last of them at its start',
      [id, emptyName],
      [7, null],
      '(ID gt 7 or ID eq 7)',
      '(ID gt 7 or (ID eq 7 and Name ne null))',
    ],
    [
      'two fields, the first of them null',
      [emptyName, id],
      [null, 7],
      '(Name ne null or (Name eq null and ID ge 7))',
      '(Name ne null or (Name eq null and ID gt 7))',
    ],
  ])('is told for %s', (_, terms, mark, from, behind) => {
    expect(fromPosition(terms, mark)).toBe(from);
    expect(fromPosition(terms, mark, { beyond: true })).toBe(behind);
  });

  it('is told for the position itself by the fields that are given', () => {
    expect(atPosition([name, id], ['b', 7])).toBe("Name eq 'b' and ID eq 7");
    expect(atPosition([name, id], ['b'])).toBe("Name eq 'b'");
    expect(atPosition([emptyName, active], [null, true])).toBe('Name eq null and Active eq true');
  });
});

describe('the position of a record', () => {
  it('holds its values in the fields of the order, and null for what is none', () => {
    const row = { ID: 7, Name: 'b', Active: false, Changed: { at: 1 } };
    expect(positionOf(row, [name, id, active, changed, { ...id, field: 'Other' }])).toEqual([
      'b',
      7,
      false,
      null,
      null,
    ]);
  });

  it('fits into an address unless a text is too long or broken', () => {
    expect(isEncodable(['x'.repeat(200), 7, null])).toBe(true);
    expect(isEncodable(['x'.repeat(201)])).toBe(false);
    expect(isEncodable([7, '\ud800'])).toBe(false);
  });

  it('comes before another by the first field in which they differ', () => {
    const compare = comparePositions([emptyName, down(id)]);
    expect(compare(['a', 1], ['B', 9])).toBeLessThan(0);
    expect(compare(['b', 1], ['A', 9])).toBeGreaterThan(0);
    expect(compare(['a', 1], ['A', 9])).toBeGreaterThan(0);
    expect(compare(['a', 9], ['A', 1])).toBeLessThan(0);
    expect(compare([null, 9], ['a', 9])).toBeLessThan(0);
    expect(compare(['a', 9], ['A', 9])).toBe(0);
    expect(compare(['a'], ['a', 1])).toBeGreaterThan(0);
  });
});

it.each<[KeysetPosition[number], KeysetPosition[number], SortKey['kind'], number]>([
  [null, null, 'text', 0],
  [null, '', 'text', -1],
  ['', null, 'text', 1],
  ['É', 'é', 'text', 0],
  ['e', 'é', 'text', -1],
  ['10', '9', 'text', -1],
  ['2026-04-08T09:30:00.10', '2026-04-08T09:30:00.1Z', 'date', 0],
  ['2026-04-08T09:30:00-05:00', '2026-04-08T09:30:00Z', 'date', 1],
  [10, 9, 'integer', 1],
  [false, true, 'boolean', -1],
])('of %j and %j as %s the order is %i', (one, other, kind, expected) => {
  expect(Math.sign(compareValues(one, other, kind))).toBe(expected);
});

it('two conditions hold together, one of them in parentheses, and an empty one says nothing', () => {
  expect(and('a or b', 'c')).toBe('(a or b) and c');
  expect(and('', 'c')).toBe('c');
  expect(and('a or b', '')).toBe('a or b');
  expect(and('', '')).toBe('');
});
