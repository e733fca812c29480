import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { readApi } from '../../api/model/readApi';
import { compositeOperations } from '../../api/operations/compositeOperations';
import { operationSchemas } from '../../api/schema/operationSchemas';
import { canonicalOf, canonicalOfTray, type TraySchema } from './canonicalSchema';
import { writeSchemas } from './writeSchemas';

const project = join(__dirname, '../..');
const api = readApi();
const schemas = operationSchemas(api);
const names = [...schemas.keys()];
const sides = ['input', 'output'] as const;

const traySchema = (name: string, side: 'input' | 'output') =>
  JSON.parse(readFileSync(join(project, 'src', name, `${side}.json`), 'utf8')) as TraySchema;

/** The inputs of the operations that stand on no page. */
const examples: Readonly<Record<string, object>> = {
  '#token_request': { auth_form_input: { client_id: 'a', client_secret: 'b', environment: 'sandbox' } },
  attachments_download_file: { id: 4711 },
  attachments_get_attachment_file_data: { filter: 'AttachmentID eq 1' },
  attachments_upload_file: {
    file: { name: 'front-gate.jpg', url: 'https://files.example.com/1' },
    ObjectCode: 'WorkTicket',
    ObjectId: 4711,
    AttachmentTypeId: 3,
  },
  raw_http_request: { method: 'POST', url: '/OpportunityTags', body: { json: '{"TagID": 3}' } },
  verify_connection: { check_resources: true, resources: ['WorkTickets'] },
};

const composites = new Map(compositeOperations(api).map((composite) => [composite.name, composite]));

function exampleOf(name: string): Record<string, unknown> {
  const composite = composites.get(name);
  switch (composite?.kind) {
    case 'getById':
      return { id: 1 };
    case 'upsert':
      return { match_on: [composite.usual], ...composite.create.example };
    case 'batchCreate':
      return { items: [composite.create.example] };
  }
  return { ...examples[name], ...api.operations.get(name)?.example };
}

describe("the operations' JSON Schemas", () => {
  beforeAll(() => {
    writeSchemas(project);
  }, 120_000);

  it('are there for all 251 operations', () => {
    expect(names).toHaveLength(251);
    expect(new Set(names).size).toBe(251);
  });

  it.each(sides)("say of every %s what Tray's generator says", (side) => {
    for (const name of names) {
      const ours = schemas.get(name)?.[side] ?? {};
      expect([name, canonicalOf(ours)]).toEqual([name, canonicalOfTray(traySchema(name, side))]);
    }
  });
});

describe('the JSON Schemas as a validator takes them', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { email: true } });
  for (const keyword of ['x-enum-labels', 'x-advanced', 'x-format', 'x-dropdown']) ajv.addKeyword(keyword);
  const validators = new Map(names.map((name) => [name, ajv.compile(schemas.get(name)?.input ?? false)]));
  const problems = (name: string, input: unknown): string => {
    const validate = validators.get(name);
    return validate?.(input) ? '' : ajv.errorsText(validate?.errors);
  };

  it.each(sides)('are valid as 2020-12 for every %s', (side) => {
    for (const name of names) {
      const schema = schemas.get(name)?.[side] ?? {};
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect([name, ajv.validateSchema(schema), ajv.errorsText()]).toEqual([name, true, 'No errors']);
      expect(() => ajv.compile({ ...schema })).not.toThrow();
    }
  });

  it('take the example of every operation', () => {
    const refused = names.map((name) => [name, problems(name, exampleOf(name))]).filter(([, text]) => text !== '');
    expect(refused).toEqual([]);
  });

  it('refuse a field that there is not', () => {
    for (const name of names) {
      expect([name, problems(name, { ...exampleOf(name), no_such_field: 1 })]).toEqual([
        name,
        'data must NOT have additional properties',
      ]);
    }
  });

  it('refuse an example that lacks a required field', () => {
    for (const name of names) {
      for (const field of schemas.get(name)?.input.required ?? []) {
        const lacking = Object.fromEntries(Object.entries(exampleOf(name)).filter(([given]) => given !== field));
        expect([name, problems(name, lacking)]).toEqual([name, `data must have required property '${field}'`]);
      }
    }
  });

  it('refuse a value of another type', () => {
    for (const name of names) {
      const { properties = {} } = schemas.get(name)?.input ?? {};
      for (const [field, { type }] of Object.entries(properties)) {
        const wrong = type === 'array' ? 'text' : [];
        expect([name, problems(name, { ...exampleOf(name), [field]: wrong })]).toEqual([
          name,
          expect.stringContaining(`data/${field} must `),
        ]);
      }
    }
  });
});
