import fc from 'fast-check';
import { readApi } from '../../api/model/readApi';
import { diffApi } from './diffApi';
import { readPages } from './pages';
import { describeDocument } from './readDescription';
import { anyChange } from './testing/changes';
import { crews } from './testing/crews';
import { pagesOf } from './testing/pagesOf';
import { swaggerLike, type Node } from './testing/swaggerLike';

const api = readApi();
const pages = readPages();

describe('the comparison of the pages with an OpenAPI file', () => {
  it('finds nothing in a file that agrees, and lists the newer operations that it lacks', () => {
    const { differences, lacking } = diffApi(api, describeDocument(swaggerLike(api).document), pages);
    expect(differences).toEqual([]);
    expect(lacking.map(({ newer }) => newer)).toEqual([true, true]);
  });

  it('finds nothing in a file that also has the newer operations', () => {
    const description = describeDocument(swaggerLike(api, { newer: true }).document);
    expect(description.operations).toHaveLength(api.operations.size);
    expect(diffApi(api, description, pages)).toEqual({ differences: [], lacking: [] });
  });

  it('names exactly the one fact that changed, wherever it is', () => {
    const { document } = swaggerLike(api);
    fc.assert(
      fc.property(anyChange(api), ({ apply, expected }) => {
        const changed = structuredClone(document);
        apply(changed);
        const { differences } = diffApi(api, describeDocument(changed), pages);
        expect(differences).toEqual([expect.objectContaining(expected)]);
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  it('ignores the names of schemas and the order', () => {
    const { document } = swaggerLike(api);
    const text = JSON.stringify(document).replaceAll('Made.Up.', 'Quite.Another.');
    const other = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Node;
    expect(diffApi(api, describeDocument(other), pages).differences).toEqual([]);
  });
});

describe('lines of a page that serve several operations', () => {
  const small = pagesOf({ 'crews.yaml': crews });
  const compare = (change: (schemas: Record<string, Node>) => void) => {
    const { document } = swaggerLike(small.api);
    change((document.components as Node).schemas as Record<string, Node>);
    return diffApi(small.api, describeDocument(document), small.pages).differences;
  };
  const created = 'Made.Up.crews.operations.crews_create.body';
  const updated = 'Made.Up.crews.operations.crews_update.body';
  const properties = (schema: Node | undefined) => schema?.properties as Record<string, Node>;

  it('are listed once if all of them changed in the same way', () => {
    const differences = compare((schemas) => {
      for (const name of [created, updated]) properties(schemas[name]).CrewName!.maxLength = 50;
      for (const name of [created, updated]) properties(schemas[name]).Colour = { type: 'string' };
    });
    const both = { seenIn: ['crews_create body', 'crews_update body'], notIn: [] };
    expect(differences).toEqual([
      expect.objectContaining({ kind: 'field added', keys: ['operations', 'crews_create', 'body', 'Colour'], ...both }),
      expect.objectContaining({ fact: 'maxLength', keys: ['operations', 'crews_create', 'body', 'CrewName'], ...both }),
    ]);
  });

  it('are listed with the operations that did not change if only one did', () => {
    const differences = compare((schemas) => {
      properties(schemas[updated]).CrewName!.maxLength = 50;
      properties(schemas[created]).Colour = { type: 'string' };
      properties(schemas[updated]).Shade = { type: 'string' };
    });
    expect(differences.map(({ keys, seenIn, notIn }) => [keys.slice(1).join(' '), seenIn, notIn])).toEqual([
      ['crews_create body Colour', ['crews_create body'], ['crews_update body']],
      ['crews_create body CrewName', ['crews_update body'], ['crews_create body']],
      ['crews_update body Shade', ['crews_update body'], []],
    ]);
  });

  it('are listed once for a type that replies and bodies share', () => {
    const differences = compare((schemas) => delete properties(schemas['Made.Up.crews.types.Member']).MemberID);
    expect(differences).toEqual([
      expect.objectContaining({
        kind: 'field removed',
        keys: ['types', 'Member', 'MemberID'],
        seenIn: ['crews_create body', 'crews_get reply', 'crews_update body'],
        notIn: [],
      }),
    ]);
  });

  it('come in the order of the page', () => {
    const differences = compare((schemas) => {
      delete properties(schemas[updated]).CrewID;
      delete properties(schemas['Made.Up.crews.record']).CrewName;
      delete properties(schemas[created]).Members;
    });
    expect(differences.map(({ keys }) => keys.join('.'))).toEqual([
      'record.CrewName',
      'operations.crews_create.body.Members',
      'operations.crews_update.body.CrewID',
    ]);
  });
});
