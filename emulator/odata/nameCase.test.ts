import fc from 'fast-check';
import { compileFilter, inKnownCase } from '.';
import { seeded, someCondition, someRow } from './testing/arbitraries';
import { print } from './testing/tree';
import { visit } from './testing/visits';

const words = /'[^']*(?:''[^']*)*'|(?<![\w.:-])[A-Za-z_]\w*/g;

/** The filter with its words in other case; texts, and durations such as PT8H, stay as they are. */
function shouted(filter: string, change: (word: string) => string): string {
  return filter.replace(words, (word) => (/^('|PT?\d)/.test(word) ? word : change(word)));
}

test.each([
  ["CREWSIZE EQ 3 And NOT CONTAINS(title,'Crewsize EQ')", "CrewSize eq 3 and not contains(Title,'Crewsize EQ')"],
  ['site/CITY eq NULL', 'Site/City eq null'],
  ['startdate GE 2026-01-01T08:00:00Z', 'StartDate ge 2026-01-01T08:00:00Z'],
  ['visitid DESC,TITLE', 'VisitID desc,Title'],
  ['Nothing eq 1', 'Nothing eq 1'],
  ["Title eq 'O''BRIEN EQ'", "Title eq 'O''BRIEN EQ'"],
])('%s is read as %s', (text, known) => {
  expect(inKnownCase(text, visit)).toBe(known);
});

test('any filter means the same in any case of its names', () => {
  const change = fc.constantFrom(
    (word: string) => word.toUpperCase(),
    (word: string) => word.toLowerCase(),
  );
  fc.assert(
    fc.property(someCondition, someRow, change, (tree, row, to) => {
      const filter = print(tree);
      const text = inKnownCase(shouted(filter, to), visit);
      expect(text).toHaveLength(filter.length);
      expect(compileFilter(text, visit)(row)).toBe(compileFilter(filter, visit)(row));
    }),
    { ...seeded, numRuns: 500 },
  );
});
