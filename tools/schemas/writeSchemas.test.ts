import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { readApi } from '../../api/model/readApi';
import { writeSchemas } from './writeSchemas';

type Schema = Record<string, unknown>;
const project = join(__dirname, '../..');

describe("the connector's schemas", () => {
  beforeAll(() => {
    writeSchemas(project);
  }, 120_000);

  const schemaOf = (operation: string, side: 'input' | 'output'): Schema =>
    JSON.parse(readFileSync(join(project, 'src', operation, `${side}.json`), 'utf8')) as Schema;

  it('have the contact inside the body of contacts_create', () => {
    const schema = schemaOf('contacts_create', 'input');
    expect(schema).toMatchObject({
      type: 'object',
      required: ['Contact'],
      additionalProperties: false,
      advanced: ['api_version'],
      properties: {
        Contact: {
          title: 'Person',
          type: 'object',
          required: ['FirstName', 'LastName'],
          additionalProperties: false,
          properties: {
            FirstName: { title: 'First name', type: 'string', minLength: 1 },
            CompanyID: { title: 'Company', type: 'integer' },
            Active: { title: 'Active', type: 'boolean' },
            TerminationDate: { title: 'Termination date', type: 'string', format: 'datetime' },
          },
        },
        OfficeAddress: { type: 'object', properties: { StateProvinceCode: { type: 'string', maxLength: 3 } } },
        PayScheduleID: { title: 'Pay schedule', type: 'integer' },
        api_version: { title: 'API version', type: 'string' },
      },
    });
  });

  it('have items within items in receipts_create', () => {
    expect(schemaOf('receipts_create', 'input')).toMatchObject({
      required: ['BranchID', 'ReceiptItems', 'VendorID'],
      properties: {
        BranchID: { type: 'integer', minimum: 1, maximum: 2_147_483_647 },
        ReceiptItems: {
          title: 'Receipt items',
          type: 'array',
          items: {
            required: ['ItemAllocations', 'ItemName', 'ItemQuantity', 'ItemType', 'ItemUnitCost'],
            properties: {
              ItemQuantity: { type: 'number', minimum: 0 },
              ItemAllocations: {
                type: 'array',
                items: {
                  required: ['ItemQuantity'],
                  properties: { WorkTicketID: { type: 'integer' }, InventoryLocationID: { type: 'integer' } },
                },
              },
            },
          },
        },
      },
    });
    expect(schemaOf('receipts_create', 'output')).toMatchObject({
      required: ['success'],
      properties: { success: { type: 'boolean' }, id: { type: 'integer' }, ReceiptID: { type: 'integer' } },
    });
  });

  it('keep the item type of an array of numbers, and its minimum length', () => {
    expect(schemaOf('users_create', 'input')).toMatchObject({
      properties: {
        BranchAccess: { title: 'Branch access', type: 'array', items: { type: 'integer' } },
        UserRoles: { title: 'User roles', type: 'array', items: { type: 'integer' }, minItems: 1 },
      },
    });
  });

  it('have the options of a list, with only the unusual ones under Advanced', () => {
    const schema = schemaOf('properties_get', 'input');
    expect(schema).toMatchObject({
      properties: {
        limit: { type: 'integer', minimum: 1, maximum: 1000 },
        filter: { title: 'Filter', type: 'string' },
      },
      advanced: [
        'page_number',
        'max_records',
        'cursor',
        'filter',
        'orderby',
        'select',
        'expand',
        'top',
        'skip',
        'api_version',
      ],
    });
    expect(schema).not.toHaveProperty('required');
    expect(Object.keys(schema.properties as Schema).slice(0, 4)).toEqual(['conditions', 'match', 'fields', 'sort_by']);
    expect(schemaOf('attachments_get_attachment_file_data', 'input').required).toEqual(['filter']);
  });

  it('describe the records of a list, with nullable fields', () => {
    expect(schemaOf('properties_get', 'output')).toMatchObject({
      required: ['count', 'has_more', 'items', 'next_page'],
      properties: {
        count: { type: 'integer' },
        next_page: { type: ['integer', 'null'] },
        items: {
          type: 'array',
          items: {
            properties: {
              PropertyID: { title: 'Property ID', type: 'integer' },
              BranchID: { type: ['integer', 'null'] },
              PropertyName: { type: ['null', 'string'] },
              CreatedDate: { type: ['null', 'string'], format: 'datetime' },
              PropertyTags: {
                oneOf: [
                  { type: 'array', items: { properties: { TagID: { type: ['integer', 'null'] } } } },
                  { type: 'null' },
                ],
              },
            },
          },
        },
      },
    });
  });

  it('never have a union of types, except for the value of a condition', () => {
    const choices = (schema: unknown): boolean =>
      typeof schema === 'object' &&
      schema !== null &&
      ('oneOf' in schema ||
        'anyOf' in schema ||
        ('type' in schema && Array.isArray(schema.type)) ||
        // Tray would refuse the id of an earlier step where only text may stand.
        Object.entries(schema).some(([name, inner]) => name !== 'conditions' && choices(inner)));
    const found = [...readApi().operations.keys()].filter((name) => choices(schemaOf(name, 'input')));
    expect(found).toEqual([]);
  });

  it('give every field a title and every operation an object', () => {
    for (const name of readApi().operations.keys()) {
      for (const side of ['input', 'output'] as const) {
        const schema = schemaOf(name, side);
        expect(schema.type).toBe('object');
        for (const [field, property] of Object.entries(schema.properties as Record<string, Schema>)) {
          expect([name, field, typeof property.title]).toEqual([name, field, 'string']);
        }
      }
    }
  });

  it('accept the example of every page', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const refused = [...readApi().operations.values()].flatMap(({ name, example }) => {
      const validate = ajv.compile(schemaOf(name, 'input'));
      const filter = name === 'attachments_get_attachment_file_data' ? { filter: 'AttachmentID eq 1' } : {};
      return validate({ ...filter, ...example }) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(refused).toEqual([]);
  });
});
