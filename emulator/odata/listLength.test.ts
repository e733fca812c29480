import { compileFilter } from '.';
import { messageOf, visit } from './testing/visits';

const values = (count: number) => Array.from({ length: count }, (_, index) => index);
const problem = (filter: string, most: number) =>
  messageOf(() => compileFilter(filter, visit, { maxListedValues: most, maxAlternatives: most }));

describe('a list in a filter', () => {
  test.each([
    [`VisitID in (${values(4).join(',')})`, 'an "in" may list at most 3 values, not 4'],
    [
      values(4)
        .map((id) => `VisitID eq ${id}`)
        .join(' or '),
      'at most 3 conditions may be joined with "or", not 4',
    ],
    ['(VisitID eq 1 or VisitID eq 2) or (VisitID eq 3 or VisitID eq 4)', 'joined with "or", not 4'],
    ['Done eq true and not (VisitID in (1,2,3,4))', 'an "in" may list at most 3 values, not 4'],
  ])('is refused where it is longer than it may be: %s', (filter, message) => {
    expect(problem(filter, 3)).toContain(message);
  });

  test('may be as long as the limit, and any number of them stand beside each other', () => {
    const filter = 'VisitID in (1,2,3) and (Done eq true or CrewSize in (4,5,6) or VisitID eq 1)';
    expect(() => compileFilter(filter, visit, { maxListedValues: 3, maxAlternatives: 3 })).not.toThrow();
    expect(() => compileFilter(`VisitID in (${values(1000).join(',')})`, visit)).not.toThrow();
  });
});
