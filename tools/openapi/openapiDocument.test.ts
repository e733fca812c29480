import Ajv2020 from 'ajv/dist/2020';
import type { ShapeField } from '../../api/model/model';
import { readApi } from '../../api/model/readApi';
import { diffApi } from './diffApi';
import { openapiDocument } from '../../api/openapi/openapiDocument';
import { readPages } from './pages';
import { describeDocument } from './readDescription';
import { crews } from './testing/crews';
import { pagesOf } from './testing/pagesOf';
import type { Node } from './testing/swaggerLike';

const api = readApi();
const servers = [{ url: 'https://api.example.com', description: 'Production' }];
const document = openapiDocument(api, servers) as Node;
const components = document.components as Record<string, Record<string, Node>>;
const operations = Object.entries(document.paths as Record<string, Record<string, Node>>).flatMap(([path, item]) =>
  Object.entries(item).map(([method, entry]) => ({ path, method, entry })),
);

describe('the OpenAPI 3.1 description made from the pages', () => {
  it('agrees with the pages: comparing them finds no differences', () => {
    const { differences, lacking } = diffApi(api, describeDocument(document), readPages());
    expect(differences).toEqual([]);
    expect(lacking).toEqual([]);
  });

  it('has every operation under its path, with texts, a tag and the error responses', () => {
    expect(operations).toHaveLength(api.operations.size);
    for (const { name, id, method, path, title, resource } of api.operations.values()) {
      const found = operations.find((one) => one.path === path && one.method === method.toLowerCase());
      expect([name, found?.entry]).toEqual([
        name,
        expect.objectContaining({ operationId: id, summary: title, tags: [resource.name] }),
      ]);
      const replies = Object.keys(found?.entry.responses as Node);
      expect(replies).toEqual(['200', '400', '401', '403', '404', '429', '500']);
    }
  });

  it('has every field of every record, with its resource, limits and nullability', () => {
    for (const { record, name } of api.resources.values()) {
      if (!record) continue;
      const schema = components.schemas?.[record.name];
      expect([name, Object.keys((schema?.properties ?? {}) as Node)]).toEqual([
        name,
        record.fields.map((field) => field.name),
      ]);
      for (const field of record.fields) {
        const property = (schema!.properties as Record<string, Node>)[field.name]!;
        expect([field.name, property['x-aspire-ref'], property.maxLength]).toEqual([
          field.name,
          field.ref,
          field.maxLength,
        ]);
        if (!field.shape || field.type === 'array') expect(property.type).toEqual(typeOf(field));
      }
    }
  });

  it('has only valid references, and no unused components', () => {
    const refs = new Set(
      [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, ref]) => ref),
    );
    const there = ['parameters', 'responses', 'schemas'].flatMap((part) =>
      Object.keys(components[part]!).map((name) => `${part}/${name}`),
    );
    expect([...refs].sort()).toEqual(there.sort());
  });

  it('has valid JSON Schemas, and examples that match them', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false, allErrors: true });
    ajv.addVocabulary(['components', ...extensionsIn(components.schemas)]);
    ajv.addSchema({ $id: 'aspire', components });
    const refused = operations.flatMap(({ entry }) => {
      const media = ((entry.requestBody as Node | undefined)?.content as Node | undefined)?.['application/json'] as
        { schema: { $ref: string }; example: unknown } | undefined;
      if (!media) return [];
      const validate = ajv.compile({ $ref: `aspire${media.schema.$ref}` });
      return validate(media.example) ? [] : [[entry.operationId, validate.errors]];
    });
    expect(refused).toEqual([]);
    for (const name of Object.keys(components.schemas!)) ajv.compile({ $ref: `aspire#/components/schemas/${name}` });
  });

  it('requires a bearer except for token requests', () => {
    expect(document.security).toEqual([{ bearer: [] }]);
    const open = operations.filter(({ entry }) => entry.security !== undefined).map(({ entry }) => entry.operationId);
    expect(open.sort()).toEqual(['Authorization_AuthenticateApiRequest', 'Authorization_RefreshToken']);
  });

  it('uses the operation names of Aspire', () => {
    const ours = [...api.operations.keys()].filter((name) =>
      new RegExp(`\\b${name}\\b`).test(JSON.stringify(document)),
    );
    expect(ours).toEqual([]);
    expect(JSON.stringify(document)).toContain('Read issues with Activities_Get');
  });

  it('gives a local time a format that matches its examples, and keeps the one of Aspire', () => {
    const { properties } = components.schemas!.ClockTimesCreateBody as { properties: Record<string, Node> };
    expect(properties.ClockStartDateTime).toMatchObject({ format: 'date-time-local', 'x-aspire-format': 'date-time' });
  });
});

describe('the OpenAPI description of a small API', () => {
  const small = pagesOf({
    'crews.yaml': `${crews.replace('key: CrewID', 'key: CrewID\nlabel: CrewName')}quirks:\n  - See crews_get first.\n`,
    'trucks.yaml': crews
      .replaceAll('Crew', 'Truck')
      .replaceAll('crew', 'truck')
      .replace(
        '{ type: integer }\n  TruckName',
        '{ type: integer }\n  Lead: { type: object, of: Member, nullable: true }\n  TruckName',
      ),
  });
  const made = openapiDocument(small.api, servers) as Record<string, Node> & { tags: Node[] };
  const schemas = made.components?.schemas as Record<string, Node>;

  it('has keys, labels and quirks as extensions', () => {
    expect(schemas.Crew).toMatchObject({ 'x-aspire-key': ['CrewID'], 'x-aspire-label': 'CrewName' });
    expect(made.tags[0]).toEqual({
      name: 'Crews',
      description: 'People who work together.',
      'x-aspire-quirks': ['See Crews_Get first.'],
    });
    const { post } = made.paths?.['/Crews'] as Record<string, Node>;
    expect(post).not.toHaveProperty('x-aspire-newer');
    expect((made.paths?.['/Crews/{id}/Rating'] as Record<string, Node>).get).toMatchObject({
      'x-aspire-newer': true,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'integer', format: 'int32', 'x-aspire-ref': 'Crews' },
        },
        { $ref: '#/components/parameters/ApiVersion' },
      ],
    });
  });

  it('distinguishes types with the same name on several pages', () => {
    expect(Object.keys(schemas)).toEqual([
      'Crew',
      'CrewsCreateBody',
      'CrewsMember',
      'CrewsUpdateBody',
      'Truck',
      'TrucksCreateBody',
      'TrucksMember',
      'TrucksUpdateBody',
    ]);
    expect((schemas.Truck?.properties as Node).Lead).toEqual({
      oneOf: [{ $ref: '#/components/schemas/TrucksMember' }, { type: 'null' }],
    });
  });

  it('is the same for the same pages', () => {
    expect(JSON.stringify(openapiDocument(small.api, servers))).toBe(JSON.stringify(made));
  });
});

function typeOf({ type, nullable }: ShapeField): unknown {
  return nullable ? [type, 'null'] : type;
}

function extensionsIn(value: unknown): string[] {
  return [...new Set([...JSON.stringify(value).matchAll(/"(x-aspire-[a-z-]+)":/g)].map(([, name]) => name!))];
}
