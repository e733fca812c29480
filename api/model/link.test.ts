import { lineOf, problemsOf, readPages, soundPage, spoiled } from './testing/pages';

const trucks = `resource: Trucks
singular: truck
about: What crews drive.
record:
  TruckID: { type: integer }
  CrewID:  { type: integer, ref: Crews }
operations:
  trucks_get:
    list: /Trucks
    id: Trucks_Get
    title: List trucks
    about: Gives trucks.
`;

describe('pages that point at each other', () => {
  it('find the types they name, their own first and then the records of other pages', () => {
    const api = readPages({
      'crews.yaml': soundPage,
      'trucks.yaml': trucks.replace('type: integer, ref: Crews', 'type: object, of: Crew'),
    });
    const crew = api.resources.get('Crews')?.record;
    expect(api.resources.get('Trucks')?.record?.fields[1]?.shape).toBe(crew);
    expect(crew?.fields.find(({ name }) => name === 'Members')?.shape?.name).toBe('Member');
  });

  it('have the fields of a body and those that it takes from another, the required ones first', () => {
    const text = soundPage.replace(
      'operations:',
      'operations:\n  crews_update:\n    put: /Crews\n    id: Crews_Update\n    title: U\n    about: U.\n    bodyFrom: crews_create\n    body: { CrewID: { type: integer } }\n    replies: id',
    );
    const body = readPages({ 'crews.yaml': text }).operations.get('crews_update')?.body;
    expect(body?.fields.map(({ name, required }) => [name, required])).toEqual([
      ['CrewName', true],
      ['CrewID', undefined],
    ]);
  });

  it.each([
    [
      'a reference to no resource',
      'ref: Crews',
      'ref: Crew',
      'LeadID: ref "Crew" is no resource; did you mean "Crews"?',
      'ref: Crew',
    ],
    [
      'a type that nobody describes',
      'of: Member',
      'of: Membre',
      'there is no type "Membre" on this page',
      'of: Membre',
    ],
    [
      'a type that holds itself',
      'MemberID: { type: integer }',
      'Boss: { type: object, of: Member }',
      'holds itself',
      'Boss',
    ],
    [
      'a key that the record lacks',
      'key: CrewID',
      'key: CrewId',
      'key: the record has no field "CrewId"; did you mean "CrewID"?',
      'key: CrewId',
    ],
    [
      'a body from nowhere',
      'replies: id',
      'replies: id\n    bodyFrom: crews_creat',
      '"bodyFrom" names no other operation of this page: crews_creat; did you mean "crews_create"?',
      'bodyFrom',
    ],
    [
      'a body from itself',
      'replies: id',
      'replies: id\n    bodyFrom: crews_create',
      '"bodyFrom" names no other operation',
      'bodyFrom',
    ],
    [
      'a parameter of the path without a description',
      'post: /Crews',
      'post: /Crews/{id}',
      'path parameter "id" is not described',
      'crews_create',
    ],
    [
      'a field that is read back under no known name',
      'type: string, required: true',
      'type: string, reads: CrewNam',
      'reads: Crews has no field "CrewNam"; did you mean "CrewName"?',
      'reads',
    ],
    [
      'a record read back at no known resource',
      'replies: id',
      'replies: id\n    readBack: Crew',
      'there is no resource "Crew"',
      'readBack',
    ],
  ])('are refused for %s', (_, from, to, message, place) => {
    const text = spoiled(from, to);
    const [problem] = problemsOf({ 'crews.yaml': text });
    expect(problem?.message).toContain(message);
    expect({ file: problem?.file, line: problem?.line }).toEqual({ file: 'crews.yaml', line: lineOf(text, place) });
  });

  it('are refused for a route that is taken', () => {
    const text = spoiled('post: /Crews', 'get: /Crews').replace(/ {4}body:\n.*\n/, '');
    expect(problemsOf({ 'crews.yaml': text })).toEqual([
      {
        file: 'crews.yaml',
        line: lineOf(text, 'crews_create:'),
        message: 'GET /Crews is already taken by operation "crews_get"',
      },
    ]);
  });

  it('are refused for a reference to a resource without a key', () => {
    const problems = problemsOf({ 'crews.yaml': soundPage.replace('key: CrewID\n', ''), 'trucks.yaml': trucks });
    expect(problems.map(({ message }) => message)).toContain('CrewID: ref "Crews" has no key');
  });

  it('are refused for two operations of one name, and both places are told', () => {
    const twin = trucks.replace('trucks_get:', 'crews_get:');
    expect(problemsOf({ 'crews.yaml': soundPage, 'trucks.yaml': twin })).toContainEqual({
      file: 'trucks.yaml',
      line: lineOf(twin, 'crews_get:'),
      message: `operation "crews_get" already stands at crews.yaml:${lineOf(soundPage, 'crews_get:')}; rename one of them`,
    });
  });

  it('are refused for two pages of one resource', () => {
    expect(problemsOf({ 'a.yaml': soundPage, 'b.yaml': soundPage })[0]).toEqual({
      file: 'b.yaml',
      line: 1,
      message: 'resource "Crews" already has a page: a.yaml',
    });
  });

  it('are refused for a list without a record to list', () => {
    const [problem] = problemsOf({ 'a.yaml': trucks.replace(/record:\n(?: {2}.*\n)*operations/, 'operations') });
    expect(problem?.message).toBe('a list needs a record on its page, or "replies"');
  });
});
