import { compileSelect } from '.';
import { messageOf, visit, visitWith } from './testing/visits';

describe('a selection', () => {
  test('keeps exactly the fields it names, in its order', () => {
    const selected = compileSelect(' Title,VisitID ', visit)(visitWith());
    expect(Object.entries(selected)).toEqual([
      ['Title', "O'Brien Mow"],
      ['VisitID', 1],
    ]);
  });

  test('gives null for a field that the row lacks, and one value for a field named twice', () => {
    expect(compileSelect('VisitID,Cost,VisitID', visit)({ VisitID: 1 })).toEqual({ VisitID: 1, Cost: null });
  });

  test('takes * for every scalar field', () => {
    const names = Object.keys(compileSelect('*', visit)(visitWith()));
    expect(names).toEqual(
      visit.fields.map((field) => field.name).filter((name) => !['Site', 'Tasks', 'Codes'].includes(name)),
    );
  });

  test.each([
    ['', 'it is empty.'],
    ['VisitID,Titel', 'there is no field "Titel" on Visit at position 8; did you mean "Title"?'],
    ['visitID', 'there is no field "visitID" on Visit at position 0; did you mean "VisitID"?'],
    ['VisitID,Tasks', '"Tasks" is a collection, and only scalar fields can be selected at position 8.'],
    ['Codes', '"Codes" is a collection, and only scalar fields can be selected at position 0.'],
    ['Site', '"Site" is an object, and only scalar fields can be selected at position 0.'],
    ['Site/City', 'a path into "Site" is not supported at position 4.'],
    ['VisitID Title', 'expected "," or the end, but found "Title" at position 8.'],
    ['VisitID,', 'expected a field name, but the text ends at position 8.'],
    [',VisitID', 'expected a field name, but found "," at position 0.'],
    ['5', 'expected a field name, but found "5" at position 0.'],
  ])('refuses %s', (select, problem) => {
    expect(messageOf(() => compileSelect(select, visit))).toBe(`ODataError: The $select is not valid: ${problem}`);
  });
});
