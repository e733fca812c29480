import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiPageError } from './problems';
import { createApiReader, pagesFolder, readApi } from './readApi';
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

describe('pages that are read again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-pages-'));
  cpSync(pagesFolder, folder, { recursive: true, filter: (path) => path === pagesFolder || path.endsWith('.yaml') });
  afterAll(() => rmSync(folder, { recursive: true }));
  const page = join(folder, 'branches.yaml');
  const original = readFileSync(page, 'utf8');
  const change = (from: string | RegExp, to: string) => writeFileSync(page, original.replace(from, to));

  it('give the same description until one of them changes, and then what it says now', () => {
    const read = createApiReader(folder);
    const first = read();
    expect(read()).toBe(first);
    expect(first).toEqual(readApi(folder));
    change(/title: .*/, 'title: Renamed');
    const changed = read();
    expect(changed).not.toBe(first);
    expect(changed).toEqual(readApi(folder));
    expect(changed.operations.get('branches_get')?.title).toBe('Renamed');
  });

  it('are refused while one of them is wrong, and right again once it is mended', () => {
    const read = createApiReader(folder);
    change(/^resource: .*/m, 'resource: [');
    expect(read).toThrow(ApiPageError);
    change('', '');
    expect(read().resources.has('Branches')).toBe(true);
  });
});
