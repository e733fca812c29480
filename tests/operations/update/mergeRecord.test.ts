import fc from 'fast-check';
import { mergeRecord } from '../../../src/aspire/operations/update/mergeRecord';
import { InexactNumber } from '../../../src/aspire/http/exactNumbers';
import type { FieldRules } from '../../../src/aspire/model/operation';

fc.configureGlobal({ seed: 20 });

const bodyOf = (rules: FieldRules, given: Record<string, unknown>, record: Record<string, unknown>) => {
  const merged = mergeRecord(rules, given, record);
  if ('problems' in merged) throw new Error(merged.problems.join(' '));
  return merged.body;
};

describe('a merged body', () => {
  it('has what was given over what the record holds', () => {
    const text = { type: 'string', nullable: true } as const;
    const rules: FieldRules = { A: text, B: text, C: text };
    const values = fc.record({ A: fc.string(), B: fc.string(), C: fc.string() });
    fc.assert(
      fc.property(values, values, fc.subarray(['A', 'B', 'C'] as const), (record, given, names) => {
        const some = Object.fromEntries(names.map((name) => [name, given[name]]));
        expect(bodyOf(rules, some, { ...record, Other: 1 })).toEqual({ ...record, ...some });
      }),
    );
  });

  it('leaves out what Aspire takes no null for, and says null where it does', () => {
    const rules: FieldRules = { Budget: { type: 'number' }, Note: { type: 'string', nullable: true } };
    expect(bodyOf(rules, {}, { Budget: null, Note: null })).toEqual({ Note: null });
  });

  it('empties what null is given for', () => {
    const rules: FieldRules = { Note: { type: 'string', nullable: true } };
    expect(bodyOf(rules, { Note: null }, { Note: 'Gate code on file.' })).toEqual({ Note: null });
  });

  it('sends a text of the record that is longer than an input may be', () => {
    const rules: FieldRules = { Name: { type: 'string', required: true, maxLength: 3 } };
    expect(bodyOf(rules, {}, { Name: 'Northside' })).toEqual({ Name: 'Northside' });
  });

  it('finds a field that the record spells in another case', () => {
    expect(bodyOf({ CatalogId: { type: 'integer' } }, {}, { CatalogID: 4 })).toEqual({ CatalogId: 4 });
  });

  it('makes ids of the entries of a list: a list of them, or a text with commas', () => {
    const rules: FieldRules = {
      UserRoles: { type: 'array', of: 'integer', readFrom: 'UserRoles.RoleID' },
      Tags: { type: 'string', nullable: true, readFrom: 'Tags.TagID' },
    };
    const record = { UserRoles: [{ RoleID: 3 }, { RoleID: 1 }], Tags: [{ TagID: 7 }, { TagID: null }, { TagID: 2 }] };
    expect(bodyOf(rules, {}, record)).toEqual({ UserRoles: [3, 1], Tags: '7,2' });
    expect(bodyOf(rules, {}, { UserRoles: [], Tags: [] })).toEqual({ UserRoles: [], Tags: null });
    expect(bodyOf(rules, {}, { UserRoles: null, Tags: null })).toEqual({ Tags: null });
  });

  it('picks the entry of a list on which a flag is true', () => {
    const rules: FieldRules = {
      BillingContactID: { type: 'integer', nullable: true, readFrom: 'People[BillingContact].ContactID' },
    };
    const person = (ContactID: number, BillingContact: boolean | null) => ({ ContactID, BillingContact });
    const people = [person(1, false), person(2, true), person(3, null)];
    expect(bodyOf(rules, {}, { People: people })).toEqual({ BillingContactID: 2 });
    expect(bodyOf(rules, {}, { People: people.slice(0, 1) })).toEqual({ BillingContactID: null });
    expect(bodyOf(rules, {}, { People: null })).toEqual({ BillingContactID: null });
  });

  it('picks the entry of a list that the body names', () => {
    const rules: FieldRules = {
      OverrideID: { type: 'integer' },
      State: { type: 'string', readFrom: 'Overrides[OverrideID].State' },
    };
    const Overrides = [
      { OverrideID: 4, State: 'TX' },
      { OverrideID: 9, State: 'OK' },
    ];
    expect(bodyOf(rules, { OverrideID: 9 }, { Overrides })).toEqual({ OverrideID: 9, State: 'OK' });
  });

  it('merges a nested object, and takes it as a whole from the record where nothing of it is given', () => {
    const line = { type: 'string', nullable: true } as const;
    const rules: FieldRules = { Office: { type: 'object', nullable: true, fields: { City: line, Zip: line } } };
    const record = { Office: { City: 'Austin', Zip: '78701', AddressID: 5 } };
    expect(bodyOf(rules, { Office: { City: 'Waco' } }, record)).toEqual({ Office: { City: 'Waco', Zip: '78701' } });
    expect(bodyOf(rules, {}, record)).toEqual({ Office: { City: 'Austin', Zip: '78701' } });
    expect(bodyOf(rules, { Office: null }, record)).toEqual({ Office: null });
    expect(bodyOf(rules, {}, { Office: null })).toEqual({ Office: null });
    expect(bodyOf(rules, { Office: { City: 'Waco' } }, { Office: null })).toEqual({ Office: { City: 'Waco' } });
  });

  it('takes the fields of an object from the record itself where that is where they are', () => {
    const rules: FieldRules = {
      Contact: {
        type: 'object',
        readFrom: '.',
        required: true,
        fields: { LastName: { type: 'string', required: true } },
      },
    };
    expect(bodyOf(rules, {}, { LastName: 'Whitfield' })).toEqual({ Contact: { LastName: 'Whitfield' } });
  });

  it('takes a list of objects whole: the given one, or that of the record with the fields that the body knows', () => {
    const rules: FieldRules = {
      Branches: { type: 'array', nullable: true, fields: { BranchID: { type: 'integer' }, Name: { type: 'string' } } },
    };
    const record = {
      Branches: [
        { BranchID: 1, Name: null, Other: 'x' },
        { BranchID: 2, Name: 'Waco' },
      ],
    };
    expect(bodyOf(rules, {}, record)).toEqual({ Branches: [{ BranchID: 1 }, { BranchID: 2, Name: 'Waco' }] });
    expect(bodyOf(rules, { Branches: [{ BranchID: 3 }] }, record)).toEqual({ Branches: [{ BranchID: 3 }] });
  });

  it('has no name beside an id that was given: it was the name of another', () => {
    const rules: FieldRules = {
      OwnerID: { type: 'integer', nullable: true },
      OwnerName: { type: 'string', nullable: true, labelOf: 'OwnerID' },
    };
    const record = { OwnerID: 1, OwnerName: 'Rosa Hadley' };
    expect(bodyOf(rules, {}, record)).toEqual(record);
    expect(bodyOf(rules, { OwnerID: 2 }, record)).toEqual({ OwnerID: 2 });
    expect(bodyOf(rules, { OwnerID: null }, record)).toEqual({ OwnerID: null });
  });

  it('reads nothing for a field that cannot be read back, and sends it where it was given', () => {
    const rules: FieldRules = { Password: { type: 'string', writeOnly: true } };
    expect(bodyOf(rules, {}, { Password: 'shown by mistake' })).toEqual({});
    expect(bodyOf(rules, { Password: 'new' }, {})).toEqual({ Password: 'new' });
  });

  it('has a number where the record shows a number as text', () => {
    const rules: FieldRules = { Rating: { type: 'integer', nullable: true } };
    expect(bodyOf(rules, {}, { Rating: '3' })).toEqual({ Rating: 3 });
    expect(bodyOf(rules, {}, { Rating: '' })).toEqual({ Rating: null });
  });
});

describe('a record without a field', () => {
  const text = { type: 'string', nullable: true } as const;
  const absence = (labels: string) =>
    `Aspire gave the record without ${labels}, and an update without them could empty them. Give them as they are to be, or ` +
    'update with Send only given fields (send_only_given_fields), which may empty whatever is left out. Nothing was changed.';

  it.each<[string, FieldRules, Record<string, unknown>, string]>([
    ['a text', { Note: text, Name: text }, { Name: 'x' }, 'Note (Note)'],
    ['several fields', { Note: text, Active: { type: 'boolean' } }, {}, 'Note (Note), Active (Active)'],
    ['a required one, said once', { Name: { type: 'string', required: true } }, {}, 'Name (Name)'],
    ['a list behind ids', { Tags: { ...text, readFrom: 'PropertyTags.TagID' } }, {}, 'Tags (Tags)'],
    [
      'an id of an entry',
      { Tags: { ...text, readFrom: 'PropertyTags.TagID' } },
      { PropertyTags: [{ TagID: 1 }, { Name: 'x' }] },
      'Tags (Tags)',
    ],
    [
      'the flag by which an entry is picked',
      { BillingID: { type: 'integer', nullable: true, readFrom: 'People[Billing].ID' } },
      { People: [{ ID: 1 }] },
      'Billing ID (BillingID)',
    ],
    ['a whole object', { Office: { type: 'object', fields: { City: text } } }, {}, 'Office (Office)'],
    [
      'a field of an object',
      { Office: { type: 'object', fields: { City: text, Zip: text } } },
      { Office: { City: 'Waco' } },
      'Office > ZIP (Office.Zip)',
    ],
    [
      'a field of an entry of a list',
      { Branches: { type: 'array', fields: { BranchID: { type: 'integer' }, Name: text } } },
      { Branches: [{ BranchID: 1, Name: null }, { BranchID: 2 }] },
      'Branches (Branches)',
    ],
  ])('is not written without it: %s', (_, rules, record, labels) => {
    expect(mergeRecord(rules, {}, record)).toEqual({ problems: [absence(labels)] });
  });

  it('is written where the field is given, or emptied, or cannot be read back anyhow', () => {
    const rules: FieldRules = {
      Note: text,
      Fax: text,
      Office: { type: 'object', fields: { City: text } },
      Password: { type: 'string', writeOnly: true },
    };
    const given = { Note: 'x', Fax: null, Office: { City: 'Waco' } };
    expect(bodyOf(rules, given, {})).toEqual(given);
  });

  it('names the rest of an object of which a part is given', () => {
    const rules: FieldRules = { Office: { type: 'object', fields: { City: text, Zip: text } } };
    expect(mergeRecord(rules, { Office: { City: 'Waco' } }, {})).toEqual({
      problems: [absence('Office > ZIP (Office.Zip)')],
    });
  });

  it('is refused whichever field it lacks, and never otherwise', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const rules: FieldRules = Object.fromEntries(names.map((name) => [name, text]));
    fc.assert(
      fc.property(fc.subarray(names), fc.subarray(names), (read, given) => {
        const of = (some: string[]) => Object.fromEntries(some.map((name) => [name, name]));
        const lacking = names.filter((name) => !read.includes(name) && !given.includes(name));
        expect(mergeRecord(rules, of(given), of(read))).toEqual(
          lacking.length === 0
            ? { body: of(names) }
            : { problems: [absence(lacking.map((name) => `${name} (${name})`).join(', '))] },
        );
      }),
    );
  });
});

describe('a number that was not read exactly', () => {
  const large = new InexactNumber('9007199254740993');
  const told = (label: string) => ({
    problems: [`Fill in ${label}: what the record holds there cannot be sent back as it is.`],
  });

  it.each<[FieldRules, Record<string, unknown>]>([
    [{ Sum: { type: 'number', nullable: true } }, { Sum: large }],
    [{ Sum: { type: 'integer' } }, { Sum: large }],
    [{ Sum: { type: 'number' } }, { Sum: '33.333333333333333333' }],
    [{ Sum: { type: 'array', of: 'integer' } }, { Sum: [1, large] }],
    [{ Sum: { type: 'array', fields: { ID: { type: 'integer' } } } }, { Sum: [{ ID: large }] }],
    [{ Sum: { type: 'any' } }, { Sum: { inner: [large] } }],
    [{ Sum: { type: 'boolean' } }, { Sum: large }],
  ])('is not written as another: %j', (rules, record) => {
    expect(mergeRecord(rules, {}, record)).toEqual(told('Sum (Sum)'));
  });

  it('is written as it was read where a text is written, and does no harm where it is not written', () => {
    const rules: FieldRules = { Code: { type: 'string' }, Tags: { type: 'string', readFrom: 'Rows.ID' } };
    const record = { Code: large, Rows: [{ ID: 1 }, { ID: large }], Other: large };
    expect(bodyOf(rules, {}, record)).toEqual({ Code: '9007199254740993', Tags: '1,9007199254740993' });
  });
});

describe('what must be given', () => {
  it.each<[string, FieldRules, Record<string, unknown>, string]>([
    [
      'a required field that the record does not have',
      { LocationID: { type: 'integer', required: true } },
      { LocationID: null },
      'Fill in Location ID (LocationID): the record has none that could be kept.',
    ],
    [
      'a required field that cannot be read back',
      { Password: { type: 'string', required: true, writeOnly: true } },
      {},
      'Fill in Password (Password): it cannot be read back.',
    ],
    [
      'a required list that is too short in the record',
      { UserRoles: { type: 'array', of: 'integer', required: true, minItems: 1, readFrom: 'UserRoles.RoleID' } },
      { UserRoles: [] },
      'Fill in User roles (UserRoles): the record has none that could be kept.',
    ],
    [
      'a required field in a nested object',
      { Contact: { type: 'object', readFrom: '.', fields: { LastName: { type: 'string', required: true } } } },
      { LastName: null },
      'Fill in Contact > Last name (Contact.LastName): the record has none that could be kept.',
    ],
    [
      'a value that cannot be sent as it was read',
      { Rating: { type: 'integer', nullable: true } },
      { Rating: 'A' },
      'Fill in Rating (Rating): what the record holds there cannot be sent back as it is.',
    ],
    [
      'an entry of a list that cannot be sent as it was read',
      { Branches: { type: 'array', nullable: true, fields: { BranchID: { type: 'integer' } } } },
      { Branches: [{ BranchID: 'x' }] },
      'Fill in Branches (Branches): what the record holds there cannot be sent back as it is.',
    ],
  ])('is %s', (_, rules, record, problem) => {
    expect(mergeRecord(rules, {}, record)).toEqual({ problems: [problem] });
  });
});
