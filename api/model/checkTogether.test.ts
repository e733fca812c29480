import { lineOf, problemsOf, readPages, soundPage, spoiled } from './testing/pages';

const name = 'CrewName: { type: string, required: true }';
const lead = '\n      LeadID: { type: integer }';

describe('what a field says of those beside it', () => {
  it.each(['either: [LeadID]', 'notWith: [LeadID]', 'after: LeadID', 'hoursWithin: [LeadID, CrewName]'])(
    'may be %s where they are there',
    (said) => {
      const page = spoiled(name, `CrewName: { type: string, ${said} }${lead}`);
      const body = readPages({ 'crews.yaml': page }).operations.get('crews_create')?.body;
      expect(Object.keys(body?.fields[0] ?? {})).toContain(said.split(':')[0]);
    },
  );

  it.each(['either: [LeedID]', 'notWith: [LeedID]', 'after: LeedID', 'hoursWithin: [CrewName, LeedID]'])(
    'is refused as %s where one is not',
    (said) => {
      const page = spoiled(name, `CrewName: { type: string, ${said} }${lead}`);
      expect(problemsOf({ 'crews.yaml': page })).toEqual([
        {
          file: 'crews.yaml',
          line: lineOf(page, said),
          message: `${said.split(':')[0]}: there is no field "LeedID" beside CrewName; did you mean "LeadID"?`,
        },
      ]);
    },
  );

  it('is looked at in nested types, too', () => {
    const page = spoiled('MemberID: { type: integer }', 'MemberID: { type: integer, notWith: [Nobody] }');
    expect(problemsOf({ 'crews.yaml': page })[0]?.message).toContain('there is no field "Nobody" beside MemberID');
  });

  it('is refused as either in an update, which keeps what is left out', () => {
    const page = soundPage
      .replace('post: /Crews', 'put: /Crews\n    replaces: true')
      .replace(name, `CrewID: { type: integer, either: [LeadID] }${lead}`);
    expect(problemsOf({ 'crews.yaml': page }).map(({ message }) => message)).toContain(
      'either: belongs to an operation that creates',
    );
  });
});
