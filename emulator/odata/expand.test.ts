import { checkExpand } from '.';
import { messageOf, visit } from './testing/visits';

describe('an expansion', () => {
  test.each(['Tasks', 'Site', 'Tasks, Site', '*'])('may name nested records: %s', (expand) => {
    expect(() => checkExpand(expand, visit)).not.toThrow();
  });

  test.each([
    ['', 'it is empty.'],
    ['Task', 'there is nothing named "Task" to expand on Visit at position 0; did you mean "Tasks"?'],
    ['Tasks,Title', '"Title" holds no records, and only nested records can be expanded at position 6.'],
    ['Codes', '"Codes" holds no records, and only nested records can be expanded at position 0.'],
    ['Site/Gates', 'a path into "Site" is not supported at position 4.'],
    ['Tasks(TaskID)', 'options for "Tasks" are not supported at position 5.'],
  ])('refuses %s', (expand, problem) => {
    expect(messageOf(() => checkExpand(expand, visit))).toBe(`ODataError: The $expand is not valid: ${problem}`);
  });
});
