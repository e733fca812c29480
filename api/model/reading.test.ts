import { readApi } from './readApi';
import { lineOf, problemsOf, readPages, soundPage } from './testing/pages';

const put = (body: string, more = '') => `${soundPage}  crews_update:
    put: /Crews
    id: Crews_Update
    title: Update crew
    about: Changes a crew.
    body:
      ${body.split('\n').join('\n      ')}
    replies: id
    replaces: true
${more}`;
const key = 'CrewID: { type: integer }';
const readingOf = (text: string) => readPages({ 'crews.yaml': text }).operations.get('crews_update')?.reading;

describe('how an update finds the record that it replaces', () => {
  it('is by the key, in the list of its resource', () => {
    expect(readingOf(put(key))).toEqual({
      path: '/Crews',
      of: { name: 'Crews', singular: 'crew', plural: 'crews', key: ['CrewID'] },
      keys: { CrewID: 'CrewID' },
      ways: {},
      entry: undefined,
    });
  });

  it('is by the key in another spelling, or inside an object that is the record itself', () => {
    expect(readingOf(put('CrewId: { type: integer }'))).toMatchObject({
      keys: { CrewID: 'CrewId' },
      ways: { CrewId: 'CrewID' },
    });
    const wrapped = put('Crew: { type: object, of: CrewInput }').replace(
      'types:',
      'types:\n  CrewInput:\n    CrewID: { type: integer }\n    CrewName: { type: string }',
    );
    expect(readingOf(wrapped)).toMatchObject({ keys: { CrewID: 'Crew.CrewID' }, ways: { Crew: '.' } });
  });

  it('is by other fields where the operation says so', () => {
    const text = put('LeadID: { type: integer }', '    foundBy: [LeadID]\n');
    expect(readingOf(text)).toMatchObject({ keys: { LeadID: 'LeadID' } });
  });

  it('is told of an entry of a list inside the record', () => {
    const text = put(`${key}\nMemberID: { type: integer, reads: "Members[MemberID].MemberID" }`);
    expect(readingOf(text)).toMatchObject({ entry: { list: 'Members', field: 'MemberID' } });
  });

  it('is not known without a list that filters, or where the body does not name the record', () => {
    expect(readingOf(put(key).replace('list: /Crews', 'list: /Crews\n    options: none'))).toBeUndefined();
    expect(readingOf(put('LeadID: { type: integer }'))).toBeUndefined();
    expect(readingOf(put(key).replace('    replaces: true\n', ''))).toBeUndefined();
  });

  it('is known of every PUT that Aspire has', () => {
    const all = [...readApi().operations.values()].filter(({ method }) => method === 'PUT');
    expect(all).toHaveLength(22);
    expect(all.filter(({ reading }) => !reading).map(({ name }) => name)).toEqual([]);
  });
});

describe('a field of an update', () => {
  const ids = 'MemberIDs: { type: array, of: integer';

  it.each([
    ['a field of the same name', 'LeadID: { type: integer }'],
    ['a field of every entry, for a list', `${ids}, reads: Members.MemberID }`],
    ['a field of every entry, for a text', 'MemberIDs: { type: string, reads: Members.MemberID }'],
    ['no field, and says so', 'Colour: { type: string, writeOnly: true }'],
    ['no field, as an instruction', 'Notify: { type: boolean, writeOnly: instruction }'],
  ])('may be read back from %s', (_, field) => {
    expect(readingOf(put(`${key}\n${field}`))).toBeDefined();
  });

  it.each([
    ['nobody gives back', 'Colour: { type: string }', 'Colour: Crews has no such field; say which one'],
    ['is no list of objects in the body', `${ids}, reads: Members }`, '"reads" must lead to one field of Members'],
    ['is one value', 'MemberID: { type: integer, reads: Members.MemberID }', 'gives many values where one is written'],
    ['is a list', `${ids}, reads: LeadID }`, 'gives one value where a list is written'],
    ['is picked by nothing', `${ids}, reads: "Members[MemberID].MemberID" }`, '"MemberID" picks no entry'],
    ['is picked by an unknown field', `${ids}, reads: "Members[Chief].MemberID" }`, 'reads: Crews has no field'],
    ['follows nothing', 'LeadID: { type: integer, follows: Colour }', 'there is no field "Colour" beside LeadID'],
    ['is read and not read', 'X: { type: integer, reads: LeadID, writeOnly: true }', 'what is "writeOnly" has no'],
    ['is read in an unknown way', 'X: { type: integer, reads: "Lead ID" }', 'must be field names with dots'],
  ])('is refused where it %s', (_, field, message) => {
    const text = put(`${key}\n${field}`);
    const problems = problemsOf({ 'crews.yaml': text });
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
    const lines = problems.map(({ line }) => line);
    expect(lines).toContain(lineOf(text, field));
  });

  it('is told at its own line where it was taken from the create', () => {
    const text = put(key, '    bodyFrom: crews_create\n').replace(
      'CrewName: { type: string, required: true }',
      'CrewName: { type: string, required: true }\n      Colour: { type: string }',
    );
    expect(problemsOf({ 'crews.yaml': text })).toMatchObject([{ line: lineOf(text, 'Colour') }]);
  });

  it.each([
    ['of no known name', 'foundBy: [LeaderID]', 'foundBy: the body has no id "LeaderID" of the record; did you mean'],
    ['that is no id', 'foundBy: [CrewName]', 'foundBy: the body has no id "CrewName" of the record'],
  ])('cannot find the record by a field %s', (_, line, message) => {
    const text = put('LeadID: { type: integer }\nCrewName: { type: string }', `    ${line}\n`);
    const [problem] = problemsOf({ 'crews.yaml': text });
    expect(problem?.message).toContain(message);
    expect(problem?.line).toBe(lineOf(text, line));
  });

  it('finds nothing in an operation that replaces nothing', () => {
    const text = put(key, '    foundBy: [CrewID]\n').replace('    replaces: true\n', '');
    expect(problemsOf({ 'crews.yaml': text })[0]?.message).toContain('"foundBy" belongs to an operation that replaces');
  });
});
