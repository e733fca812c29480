import { lineOf, problemsOf, readPages, soundPage, spoiled } from './testing/pages';

/** What is told of the sound page with one change, `crews.yaml` being its file. */
function told(from: string, to: string) {
  const text = spoiled(from, to);
  return problemsOf({ 'crews.yaml': text }).map(({ file, line, message }) => ({
    at: `${file}:${line}`,
    text: text.split('\n')[line - 1]?.trim(),
    message,
  }));
}

describe('a page', () => {
  it('is read when it is sound', () => {
    expect([...readPages({ 'crews.yaml': soundPage }).operations.keys()]).toEqual(['crews_create', 'crews_get']);
  });

  it('may hold no key that is not known, and the one that was meant is named', () => {
    expect(told('label: CrewName', 'lable: CrewName')).toEqual([
      { at: 'crews.yaml:5', text: 'lable: CrewName', message: 'unknown key "lable"; did you mean "label"?' },
    ]);
  });

  it('may hold no unknown key in a field', () => {
    const [problem] = told('nullable: true, maxLength: 50', 'nullable: true, maxlength: 50');
    expect(problem).toEqual({
      at: 'crews.yaml:8',
      text: expect.stringContaining('CrewName'),
      message: 'record.CrewName: unknown key "maxlength"; did you mean "maxLength"?',
    });
  });

  it('may hold no unknown key in an operation', () => {
    const [problem] = told('replies: id', 'replys: id');
    expect(problem?.text).toBe('replys: id');
    expect(problem?.message).toBe('operations.crews_create: unknown key "replys"; did you mean "replies"?');
  });

  it('may say nothing twice', () => {
    const text = spoiled('key: CrewID', 'key: CrewID\nkey: CrewName');
    const [problem] = problemsOf({ 'crews.yaml': text });
    expect(problem).toEqual({
      file: 'crews.yaml',
      line: lineOf(text, 'key: CrewName'),
      message: 'Map keys must be unique',
    });
  });

  it.each([
    ['an array that does not say what it holds', 'type: array, of: Member', 'type: array', 'an array needs "of"'],
    [
      'a scalar that holds something',
      'CrewID:   { type: integer }',
      'CrewID:   { type: integer, of: Member }',
      '"of" belongs to',
    ],
    [
      'a type that JSON does not have',
      'CrewID:   { type: integer }',
      'CrewID:   { type: int }',
      'record.CrewID.type: ',
    ],
    ['an operation with two verbs', 'post: /Crews', 'post: /Crews\n    put: /Crews', 'exactly one of'],
    [
      'a body on a list',
      'title: List crews',
      'title: List crews\n    body: { A: { type: string } }',
      'a GET takes no body',
    ],
    ['a write that does not say what it answers', '    replies: id\n', '', '"replies" is missing'],
    ['list options on a write', 'replies: id', 'replies: id\n    options: filter', '"options" belongs to a list'],
    [
      'an operation with a digit in its name',
      'crews_create:',
      'crews2_create:',
      'must be a name in snake_case, without digits',
    ],
    [
      'closed values that are not named',
      'CrewName: { type: string, required: true }',
      'CrewName: { type: string, required: true, closed: true }',
      '"closed" needs "values"',
    ],
    [
      "closed values in an order that Tray's form would change",
      'CrewName: { type: string, required: true }',
      'CrewName: { type: string, required: true, values: [Snow, Lawn], closed: true }',
      'alphabetical order',
    ],
    [
      'values of a number',
      'CrewName: { type: string, required: true }',
      'CrewName: { type: integer, form: ids }',
      'belong to a string',
    ],
    [
      'alternatives that are said twice',
      'CrewName: { type: string, required: true }',
      'CrewName: { type: string, either: [LeadID], notWith: [LeadID] }\n      LeadID: { type: integer }',
      '"either" says already',
    ],
    [
      'a sum that belongs to no list',
      'CrewName: { type: string, required: true }',
      'CrewName: { type: string, addsUpTo: CrewName }',
      '"addsUpTo" belongs to an array',
    ],
    [
      'a text that is assumed',
      'CrewName: { type: string, required: true }',
      'CrewName: { type: string, assumed: true }',
      '"assumed" belongs to a boolean',
    ],
    ['a title without words', 'title: List crews', "title: ' '", 'must not be empty'],
  ])('is refused for %s', (_, from, to, message) => {
    const [problem, ...others] = told(from, to);
    expect(problem?.message).toContain(message);
    expect(others).toEqual([]);
  });

  it('is told with all its problems, and alone, before anything that depends on it', () => {
    const problems = problemsOf({
      'crews.yaml': spoiled('label: CrewName', 'lable: CrewName').replace('type: string,', 'type: text,'),
      'trucks.yaml':
        'resource: Trucks\nsingular: truck\nabout: T.\nrecord:\n  CrewID: { type: integer, ref: Crews }\noperations: {}\n',
    });
    expect(problems.map(({ file }) => file)).toEqual(['crews.yaml', 'crews.yaml']);
  });
});
