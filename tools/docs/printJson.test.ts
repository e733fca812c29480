import { printCut, printWhole } from './printJson';

it('puts short values on one line', () => {
  expect(printWhole({ filter: 'BranchID eq 1', limit: 2, tags: [1, 2], none: {}, empty: [] })).toBe(
    '{ "filter": "BranchID eq 1", "limit": 2, "tags": [1, 2], "none": {}, "empty": [] }',
  );
});

it('breaks only the values that are too long', () => {
  const value = { name: 'x'.repeat(60), items: [{ a: 1 }, { b: 'y'.repeat(60) }] };
  expect(JSON.parse(printWhole(value))).toEqual(value);
  expect(printWhole(value).split('\n')).toEqual([
    '{',
    `  "name": "${value.name}",`,
    `  "items": [{ "a": 1 }, { "b": "${'y'.repeat(60)}" }]`,
    '}',
  ]);
});

it('shortens lists, records and texts, and says what it omits', () => {
  const record = { ID: 1, Empty: null, ...Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`F${at}`, at])) };
  const printed = printCut({ items: [record, record, record], count: 3, text: 'z'.repeat(200) });
  expect(printed).toContain('"ID": 1');
  expect(printed).toContain('"F8": 8\n');
  expect(printed).not.toContain('F9');
  expect(printed).not.toContain('Empty');
  expect(printed).toContain('// 6 more fields');
  expect(printed).toContain('// 2 more\n');
  expect(printed).toContain(`"${'z'.repeat(90)}..."`);
});

it('keeps all fields of the output itself', () => {
  const output = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`field${at}`, at]));
  expect(JSON.parse(printCut(output))).toEqual(output);
});
