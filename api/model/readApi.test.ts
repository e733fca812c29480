import { ApiPageError } from './problems';
import { readApi } from './readApi';
import { readPages, spoiled } from './testing/pages';

describe("Aspire's API, as the pages tell it", () => {
  const api = readApi();

  it('has the 158 operations that Aspire first published, and two newer ones', () => {
    const operations = [...api.operations.values()];
    expect(operations.filter(({ newer }) => !newer)).toHaveLength(158);
    expect(operations.filter(({ newer }) => newer).map(({ name }) => name)).toEqual([
      'services_create',
      'work_tickets_patch_partial_occurrence',
    ]);
  });

  it('is in alphabetical order, the same on every machine', () => {
    const names = [...api.operations.keys()];
    expect(names).toEqual([...names].sort());
    const resources = [...api.resources.keys()];
    expect(resources).toEqual([...resources].sort());
  });

  it('gives an example for everything that takes a body or a parameter of the path', () => {
    const silent = [...api.operations.values()].filter(
      ({ body, path, example }) => (body || path.includes('{')) && Object.keys(example).length === 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('cannot be read from bad pages: every problem is told with file, line and remedy', () => {
    const read = () =>
      readPages({ 'crews.yaml': spoiled('ref: Crews', 'ref: Crew').replace('of: Member', 'of: Membre') });
    expect(read).toThrow(ApiPageError);
    expect(read).toThrow('crews.yaml:9 LeadID: ref "Crew" is no resource; did you mean "Crews"?');
    expect(read).toThrow('crews.yaml:10 there is no type "Membre"');
  });
});
