import { readApi } from '../model/readApi';
import { readPages, soundPage } from '../model/testing/pages';
import { jsonSchemaOf, type JsonSchema } from './jsonSchema';
import { operationSchemas } from './operationSchemas';
import { integer, listOf, objectOf, text } from './types';

const schemas = operationSchemas(readApi());
const propertyOf = (schema: JsonSchema | undefined, ...path: string[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((at, name) => (name === '[]' ? at?.items : at?.properties?.[name]), schema);

describe('the schemas of the operations', () => {
  it('are made when they are first read, and not again', () => {
    const properties = schemas.get('properties_get');
    expect(properties?.input).toBe(properties?.input);
    expect(properties?.output).toBe(properties?.output);
  });

  it('hold what a body requires and how long its texts may be', () => {
    const input = schemas.get('properties_create')?.input;
    expect(input?.required).toEqual(['PropertyName', 'BranchID']);
    expect(propertyOf(input, 'BranchID')).toMatchObject({ title: 'Branch', type: 'integer', minimum: 1 });
    expect(propertyOf(input, 'BranchID')?.['x-dropdown']).toEqual({ operation: 'branches_ddl', input: {} });
  });

  it('require of an update only what finds the record, and offer what can be emptied', () => {
    const input = schemas.get('contacts_update')?.input;
    expect(input?.required).toEqual(['Contact']);
    expect(propertyOf(input, 'Contact')?.required).toEqual(['ContactID']);
    const cleared = propertyOf(input, 'clear_fields', '[]');
    expect(cleared?.enum?.slice(0, 2)).toEqual(['Contact.AccountingSyncID', 'Contact.BranchID']);
    expect(cleared?.['x-enum-labels']?.slice(0, 2)).toEqual(['Person > Accounting sync ID', 'Person > Branch']);
  });

  it('say which field of the input narrows a dropdown, but not inside a batch', () => {
    expect(propertyOf(schemas.get('receipts_create')?.input, 'InventoryLocationID')?.['x-dropdown']).toEqual({
      operation: 'inventory_locations_ddl',
      input: { branch_id: '{{{BranchID}}}' },
    });
    const inBatch = propertyOf(schemas.get('receipts_batch_create')?.input, 'items', '[]', 'InventoryLocationID');
    expect(inBatch?.['x-dropdown']?.input).toEqual({});
  });

  it('offer the own fields of a record to filter, to sort by and to give back', () => {
    const input = schemas.get('properties_get')?.input;
    const own = propertyOf(input, 'sort_by')?.enum;
    expect(own).toContain('PropertyName');
    expect(own).not.toContain('PropertyTags');
    const offered = propertyOf(input, 'conditions', '[]', 'field')?.enum ?? [];
    // What a record is known by comes first, and each name before its ID; an optional choice is sorted by Tray.
    expect(offered.slice(0, 4)).toEqual([
      'PropertyName',
      'PropertyID',
      'AccountOwnerContactName',
      'AccountOwnerContactID',
    ]);
    expect([...offered].sort()).toEqual(own);
    expect(propertyOf(input, 'fields', '[]')?.enum).toEqual(offered);
  });

  it('offer the operators of a condition by meaning, with their labels, and the values of the chosen field', () => {
    const condition = propertyOf(schemas.get('work_tickets_get')?.input, 'conditions', '[]');
    const operator = propertyOf(condition, 'operator');
    expect(operator?.enum?.slice(0, 3)).toEqual(['equals', 'is_not', 'contains']);
    expect(operator?.['x-enum-labels']?.slice(0, 3)).toEqual(['Equals', 'Is not', 'Contains']);
    expect(propertyOf(condition, 'value')?.['x-dropdown']).toEqual({
      operation: 'field_values_ddl',
      input: { list: 'work_tickets_get', field: '{{{field}}}' },
    });
    expect(propertyOf(condition, 'date')?.['x-format']).toBe('datetime');
  });

  it('offer known values, and those in use, where another one may be typed', () => {
    const dropdownOf = (operation: string, field: string) =>
      propertyOf(schemas.get(operation)?.input, field)?.['x-dropdown'];
    const values = (input: object) => ({ operation: 'field_values_ddl', input });
    expect(dropdownOf('issues_create', 'Priority')).toEqual(values({ list: 'activities_get', field: 'Priority' }));
    expect(dropdownOf('partial_payments_create', 'PaymentMethod')).toEqual(
      values({ list: 'payments_get', field: 'PaymentType' }),
    );
    expect(dropdownOf('properties_create', 'StateProvinceCode')).toEqual(values({ field: 'StateProvinceCode' }));
    expect(propertyOf(schemas.get('opportunities_create')?.input, 'OpportunityType')?.enum).toEqual([
      'Contract',
      'Work Order',
    ]);
  });

  it('give a record whole, any field of which may be missing or null', () => {
    const record = propertyOf(schemas.get('properties_get')?.output, 'items', '[]');
    expect(record).toMatchObject({ type: 'object', additionalProperties: false });
    expect(record?.required).toBeUndefined();
    expect(propertyOf(record, 'PropertyName')?.type).toEqual(['string', 'null']);
    expect(propertyOf(record, 'PropertyTags')?.type).toEqual(['array', 'null']);
  });

  it('are those of the pages: a project without attachments has no operations for files', () => {
    const names = [...operationSchemas(readPages({ 'crews.yaml': soundPage })).keys()];
    expect(names.sort()).toEqual([
      '#token_request',
      'crews_create',
      'crews_get',
      'field_values_ddl',
      'raw_http_request',
      'verify_connection',
    ]);
  });
});

describe('a JSON Schema', () => {
  const named = { kind: 'scalar', types: ['integer'], name: 'CrewID', title: 'Crew ID', about: 'Which crew.' } as const;

  it('lets a field say something else than its type', () => {
    const schema = jsonSchemaOf(
      objectOf([
        { name: 'a', type: named },
        { name: 'b', type: named, title: 'Other crew', about: 'The other one.' },
      ]),
    );
    expect(schema.properties).toEqual({
      a: { title: 'Crew ID', description: 'Which crew.', type: 'integer' },
      b: { title: 'Other crew', description: 'The other one.', type: 'integer' },
    });
  });

  it('takes null where a field may be null, whatever it holds', () => {
    const types = [integer, listOf(text), objectOf([]), { kind: 'choice', values: ['a', 'b'] } as const];
    const { properties } = jsonSchemaOf(
      objectOf(types.map((type, index) => ({ name: `field${index}`, type, nullable: true }))),
    );
    expect(Object.values(properties ?? {})).toEqual([
      { type: ['integer', 'null'] },
      { type: ['array', 'null'], items: { type: 'string' } },
      { type: ['object', 'null'], properties: {}, additionalProperties: false },
      { type: ['string', 'null'], enum: ['a', 'b', null] },
    ]);
  });

  it('tells what only forms need by annotations, which a validator passes over', () => {
    const { properties } = jsonSchemaOf(
      objectOf([
        { name: 'since', type: text, format: 'datetime', advanced: true },
        { name: 'mail', type: text, format: 'email' },
      ]),
    );
    expect(properties).toEqual({
      since: { type: 'string', 'x-format': 'datetime', 'x-advanced': true },
      mail: { type: 'string', format: 'email' },
    });
  });

  it('cannot be made of a type that stands for another one', () => {
    const open = objectOf([{ name: 'items', type: { kind: 'parameter', name: 'Items' } }]);
    expect(() => jsonSchemaOf(open)).toThrow('the type Items stands for another one');
  });
});
