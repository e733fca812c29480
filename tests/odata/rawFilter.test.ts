import fc from 'fast-check';
import { unbalancedPart } from '../../src/aspire/odata/rawFilter';

describe("a builder's own filter", () => {
  it.each([
    '',
    'BranchID eq 2',
    "(BranchID eq 2 or BranchID eq 3) and contains(PropertyName,'Plaza')",
    "PropertyName eq 'a) or (b'",
    "PropertyName eq 'O''Hara ('",
    "PropertyName in ('a','b')",
    "PropertyName eq '\"'",
    "PropertyName eq ''''",
    'x in [{1}]',
    'x'.repeat(8000),
  ])('%s stays in its place', (filter) => {
    expect(unbalancedPart(filter)).toBeUndefined();
  });

  it.each([
    ['BranchID eq 2) or (BranchID eq 2', 'has a ")" at character 14 that closes nothing'],
    ['BranchID eq 2)', 'has a ")" at character 14 that closes nothing'],
    ['(BranchID eq 2', 'has a "(" at character 1 that is never closed'],
    ["PropertyName eq 'a", /without its closing quote, from character 17 on; a quote inside a text is written twice/],
    ["PropertyName eq 'O'Hara'", /without its closing quote, from character 24 on/],
    ["PropertyName eq 'a') or (PropertyName eq 'b'", 'has a ")" at character 20 that closes nothing'],
    ["X in ['('] ) or ( BranchID eq 2", 'has a ")" at character 12 that closes nothing'],
    ['X in ["("]) or (Y in [")"]', 'has a double quote at character 7; text stands in single quotes'],
    ['(X in [1)]', 'has a ")" at character 9 that closes nothing'],
    ['x'.repeat(8001), /has 8001 characters, and at most 8000 fit/],
  ])('%s is refused', (filter, problem) => {
    expect(unbalancedPart(filter)).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  });

  it('that passes never closes the parenthesis that it is put into', () => {
    const pieces = fc.constantFrom('(', ')', "'", "''", 'BranchID eq 2', ' or ', '[', ']', '{', '}');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const filter = parts.join('');
        const depths = depthsOf(`(${filter})`);
        const stays = depths.slice(0, -1).every((depth) => depth > 0) && depths.at(-1) === 0;
        expect(unbalancedPart(filter) === undefined && !stays).toBe(false);
      }),
      { seed: 10, numRuns: 2000 },
    );
  });
});

/** How deep in parentheses each character outside of quotes stands. Text that never ends is deep for ever. */
function depthsOf(text: string): number[] {
  let depth = 0;
  const outside = text.split(/('(?:[^']|'')*')/).filter((_, index) => index % 2 === 0);
  return [...outside.join('')].map((character) => {
    if (character === "'") depth += 1000;
    return (depth += character === '(' ? 1 : character === ')' ? -1 : 0);
  });
}
