import { compileFilter, type FilterOptions } from '.';
import { messageOf, visit } from './testing/visits';

const values = (count: number) => Array.from({ length: count }, (_, index) => index);
const chain = (count: number) =>
  values(count)
    .map((id) => `VisitID eq ${id}`)
    .join(' or ');
const problem = (filter: string, limits: FilterOptions) => messageOf(() => compileFilter(filter, visit, limits));

describe('a filter', () => {
  test.each([
    ['VisitID eq 1', 4],
    ["contains(Note,'x')", 4],
    ["contains(Note,'x') eq true", 6],
    ['not (VisitID eq 1)', 5],
    ['Done', 2],
    [`VisitID in (${values(500).join(',')})`, 4],
    [chain(3), 14],
    [`(${chain(2)}) and (${chain(2)})`, 19],
  ])('has the nodes that a validator visits: %s', (filter, nodes) => {
    expect(() => compileFilter(filter, visit, { maxFilterNodes: nodes })).not.toThrow();
    expect(problem(filter, { maxFilterNodes: nodes - 1 })).toContain(`at most ${nodes - 1} nodes, not ${nodes}`);
  });

  test('of 100 nodes joins 20 comparisons with or, and not 21', () => {
    expect(() => compileFilter(chain(20), visit, { maxFilterNodes: 100 })).not.toThrow();
    expect(problem(chain(21), { maxFilterNodes: 100 })).toContain('not 104');
  });

  test('has no limit unless there is one', () => {
    expect(() => compileFilter(chain(200), visit, { maxFilterNodes: 0, maxListedValues: 0 })).not.toThrow();
    expect(() => compileFilter(`VisitID in (${values(1000).join(',')})`, visit)).not.toThrow();
  });

  test.each(['VisitID in (1,2,3,4)', 'Done eq true and not (VisitID in (1,2,3,4))'])(
    'may not list more values than its "in" may have: %s',
    (filter) => {
      expect(problem(filter, { maxListedValues: 3 })).toContain('an "in" may list at most 3 values, not 4');
      expect(() => compileFilter(filter, visit, { maxListedValues: 4 })).not.toThrow();
    },
  );
});
