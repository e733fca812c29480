import { readApi } from '../../api/model/readApi';
import { planLookups } from './planLookups';
import { renderIds, withIdImports } from './renderIds';

const { dropdowns } = planLookups(readApi());

describe('the types of ids', () => {
  it('carry what a field needs to show a dropdown', () => {
    expect(renderIds(dropdowns)).toContain(
      [
        '/**',
        ' * Which branch: pick it from the list, or give its BranchID, such as: 1.',
        ' *',
        ' * @title Branch ID',
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

  it('are imported where an input names them, and nowhere else', () => {
    const input =
      '// header\n\n/** As for CompanyID; see there. */\nexport type A = {\nBranchID?: BranchID;\nx: BranchIDs;\n};';
    expect(withIdImports(input, dropdowns)).toBe(
      input.replace('// header\n', "// header\nimport type { BranchID, BranchIDs } from '../records/ids';\n"),
    );
    expect(withIdImports('// header\nexport type A = { Name: string };', dropdowns)).not.toContain('import');
  });
});
