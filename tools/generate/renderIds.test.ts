import { readApi } from '../../api/model/readApi';
import { planDropdowns } from '../../api/operations/planDropdowns';
import { renderIds } from './renderIds';

const { dropdowns } = planDropdowns(readApi());

describe('the types of ids', () => {
  it('carry what a field needs to show a dropdown', () => {
    expect(renderIds(dropdowns)).toContain(
      [
        '/**',
        ' * The branch: pick it from the list, or give its ID, such as 1.',
        ' * @title Branch',
        ' * @TJS-type integer',
        ' * @lookupOperation branches_ddl',
        ' * @lookupInput {}',
        ' * @lookupAuthRequired true',
        ' */',
        'export type BranchID = number;',
      ].join('\n'),
    );
  });

  it('have names of their own, also where two dropdowns choose the same key', () => {
    const names = dropdowns.map(({ alias }) => alias);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['ContactID', 'PropertyContactContactID', 'PropertyLeadSourceID']));
  });
});
