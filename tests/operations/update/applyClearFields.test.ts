import type { OperationRow } from '../../../src/aspire/model/operation';
import { applyClearFields, clearableFields } from '../../../src/aspire/operations/update/clearFields';
import { properties } from '../../sampleOperations';

const text = { type: 'string', nullable: true } as const;
const operation: OperationRow = {
  name: 'properties_update',
  title: 'Update property',
  resource: properties,
  method: 'PUT',
  path: '/Properties',
  replies: 'id',
  readBefore: {
    path: '/Properties',
    keys: { PropertyID: 'PropertyID', ContactID: 'Contact.ContactID' },
    entry: { list: 'Notes', field: 'NoteID' },
  },
  body: {
    Zone: text,
    PropertyID: { type: 'integer', nullable: true },
    NoteID: { type: 'integer', nullable: true },
    Name: { type: 'string' },
    Secret: { ...text, writeOnly: true },
    BranchName: { ...text, labelOf: 'BranchID' },
    Tags: { type: 'array', nullable: true },
    Contact: {
      type: 'object',
      fields: {
        ContactID: { type: 'integer', nullable: true },
        Nick: text,
        Home: { type: 'object', fields: { City: text } },
      },
    },
    Empty: { type: 'object' },
  },
};
const apply = (input: Record<string, unknown>) => applyClearFields(operation, input);

describe('what an update may empty', () => {
  it('is what may be null, and neither finds the record nor is a label, a list or a mere order to Aspire', () => {
    expect(clearableFields(operation)).toEqual(['Contact.Home.City', 'Contact.Nick', 'Zone']);
    expect(clearableFields({ body: operation.body })).toContain('PropertyID');
    expect(clearableFields({})).toEqual([]);
  });
});

describe('the fields to clear', () => {
  it('are null in the input, which is left as it is otherwise', () => {
    const Contact = { Nick: 'Bo' };
    const given = { Name: 'Plaza', Contact, clear_fields: ['Zone', 'Contact.Home.City', 'Zone'] };
    expect(apply(given)).toEqual({
      input: { Name: 'Plaza', Zone: null, Contact: { Nick: 'Bo', Home: { City: null } } },
    });
    expect(Contact).toEqual({ Nick: 'Bo' });
  });

  it.each([undefined, null, '', []])('may be none: %j', (clear_fields) => {
    expect(apply({ Name: 'Plaza', clear_fields })).toEqual({ input: { Name: 'Plaza' } });
  });

  it.each(['Zone', 7, {}, ['Zone', 7]])('are no list of names: %j', (clear_fields) => {
    expect(apply({ clear_fields })).toEqual({
      problems: ['Clear fields (clear_fields) must be a list of field names.'],
    });
  });

  it.each(['', null, undefined])('may be given as nothing at the same time: %j', (Zone) => {
    expect(apply({ Zone, clear_fields: ['Zone'] })).toEqual({ input: { Zone: null } });
  });

  it('must be fields that can be emptied, and have no value', () => {
    expect(apply({ Contact: { Nick: 'Bo' }, clear_fields: ['Name', 'Contact.Nick', 'x'.repeat(101)] })).toEqual({
      problems: [
        'Clear fields (clear_fields) names "Name", which is no field that can be emptied here.',
        'Contact > Nick (Contact.Nick) is given, and named in Clear fields (clear_fields): only one of them can be meant.',
        `Clear fields (clear_fields) names "${'x'.repeat(100)}", which is no field that can be emptied here.`,
      ],
    });
    expect(apply({ Contact: 'x', clear_fields: ['Contact.Nick'] })).toEqual({
      problems: [expect.stringContaining('Contact > Nick (Contact.Nick) is given')],
    });
  });

  it('are told up to ten that cannot be emptied', () => {
    const clear_fields = Array.from({ length: 12 }, (_, index) => `Field${index}`);
    const applied = apply({ clear_fields });
    expect('problems' in applied && applied.problems).toHaveLength(10);
  });
});
