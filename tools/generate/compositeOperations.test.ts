import { catalog } from '../../src/records/catalog';
import { readApi } from '../../api/model/readApi';
import { readPages, soundPage } from '../../api/model/testing/pages';
import {
  compositeOperations,
  expected,
  instead,
  madeOf,
  type CompositeOperation,
} from '../../api/operations/compositeOperations';
import { renderOperationJson } from './renderOperationJson';
import { renderFiles } from './renderFiles';

const api = readApi();
const all = compositeOperations(api);
const ofKind = (kind: CompositeOperation['kind']) => all.filter((composite) => composite.kind === kind);

describe('the composite operations', () => {
  it('are all found in the API: no entry names a resource that is not there', () => {
    for (const kind of ['getById', 'upsert', 'batchCreate'] as const) expect(ofKind(kind)).toHaveLength(expected[kind]);
    expect(expected).toEqual({ getById: 15, upsert: 5, batchCreate: 5 });
  });

  it("take no name of Aspire's own operations, and each a folder of five files", async () => {
    const files = await renderFiles(api, (code) => Promise.resolve(code));
    for (const { name } of all) {
      expect(api.operations.has(name)).toBe(false);
      expect([...files.keys()].filter((path) => path.startsWith(`src/${name}/`))).toHaveLength(5);
    }
  });

  it('are titled in sentence case and described in whole sentences', () => {
    for (const { title, about } of all) {
      expect(title).toMatch(/^(Get|Create or update|Batch create) [a-z ]+( by ID)?$/);
      expect(about.length).toBeLessThan(400);
      expect(about).toMatch(/^[A-Z][^.]*\. .*repeat it[^.]*\./);
    }
  });

  it('refer only to operations that there are', () => {
    const ours = catalog.map(({ title }) => title);
    for (const { about } of all) {
      const named = [...about.matchAll(/"([^"]+)"/g)].map(([, title]) => title);
      expect(named.length).toBeGreaterThan(0);
      for (const title of named) expect(ours).toContain(title);
    }
  });

  it('are named where Aspire has an operation of its own for the same', () => {
    const titles = [
      ...Object.values(instead).flatMap((text) => [...text.matchAll(/"([^"]+)"/g)].map(([, title]) => title)),
      ...[...api.resources.values()].flatMap((resource) => Object.values(madeOf(resource))),
    ];
    expect(titles.filter((title) => !catalog.some((entry) => entry.title === title))).toEqual([]);
    expect(Object.keys(instead).filter((name) => !api.operations.has(name))).toEqual([]);
    const create = api.operations.get('contacts_create');
    expect(create && renderOperationJson(create)).toMatch(
      /use ."Create or update contact."\. .* use ."Batch create contacts."\./,
    );
  });

  it('match on fields in the order of a dropdown, the key and the usual one among them', () => {
    for (const composite of all) {
      if (composite.kind !== 'upsert') continue;
      const { match, usual, resource } = composite;
      expect([...match]).toEqual([...new Set(match)].sort());
      expect(match).toContain(usual);
      expect(match).toContain(resource.key[0]);
    }
  });

  it('are none where an API has none of their resources', () => {
    expect(compositeOperations(readPages({ 'crews.yaml': soundPage }))).toEqual([]);
  });

  it('do not pass over an operation that a resource has lost', () => {
    const lame = { ...api.resources.get('Vendors'), operations: [] };
    const resources = new Map([...api.resources, ['Vendors', lame as never]]);
    expect(() => compositeOperations({ ...api, resources })).toThrow(
      'compositeOperations: Vendors has no GET /Vendors',
    );
  });
});
