import type { FieldRules, OperationRow } from '../../../src/aspire/model/operation';
import {
  bodiesOf,
  claimOfUpsert,
  filterOf,
  likenessOfRecord,
  matchFields,
  rulesOfUpsert,
  titlesOf,
  type MatchField,
} from '../../../src/aspire/operations/upsert/matchFields';
import { createProperty } from '../../sampleOperations';

const resource = { name: 'Contacts', singular: 'contact', plural: 'contacts', key: ['ContactID'] };
const firstName = { type: 'string' } as const;
const create: OperationRow = {
  ...createProperty,
  resource,
  body: { Contact: { type: 'object', title: 'Person', fields: { FirstName: firstName } }, Note: { type: 'string' } },
};
const flag = { type: 'boolean', writeOnly: true } as const;
const update: OperationRow = {
  ...create,
  method: 'PUT',
  body: {
    Note: { type: 'string' },
    Rows: { type: 'array', fields: { ContactID: { type: 'integer' } } },
    Nothing: { type: 'object' },
    Address: { type: 'object', fields: { City: { type: 'string' } } },
    Contact: {
      type: 'object',
      fields: { ContactID: { type: 'integer', title: 'Which', required: true }, FirstName: firstName },
    },
    UpdateTags: flag,
    Active: { type: 'boolean' },
    Secret: { type: 'string', writeOnly: true },
  },
};
const keyRule = { type: 'integer', title: 'Which', minimum: 1, maximum: 2_147_483_647 };

const match = (name: string, value: string | number, title = name): MatchField => ({ name, title, value });

describe('what may be filled in to create or update', () => {
  it('is the body of the create, the key where the update has it, and what only tells the update what to do', () => {
    expect(rulesOfUpsert(create, update)).toEqual({
      Contact: { type: 'object', title: 'Person', fields: { FirstName: firstName, ContactID: keyRule } },
      Note: { type: 'string' },
      UpdateTags: flag,
    });
  });

  it('has an object for the key also where the create has none', () => {
    expect(rulesOfUpsert({ ...create, body: undefined }, update)).toEqual({
      Contact: { type: 'object', fields: { ContactID: keyRule } },
      UpdateTags: flag,
    });
  });

  it('has the key at its top where the update has it there, or nowhere', () => {
    const top: FieldRules = { ContactID: { type: 'integer', title: 'Which' } };
    expect(rulesOfUpsert({ ...create, body: {} }, { ...update, body: top })).toEqual({ ContactID: keyRule });
    expect(rulesOfUpsert({ ...create, body: {} }, { ...update, body: undefined })).toEqual({
      ContactID: { ...keyRule, title: undefined },
    });
  });

  it('knows no flag that the create knows as well', () => {
    const known = { ...create, body: { ...create.body, UpdateTags: flag } };
    const bodies = bodiesOf({ UpdateTags: true }, known, update);
    expect(bodies.create()).toHaveProperty('UpdateTags', true);
  });
});

describe('the bodies of an input', () => {
  it('differ in the key and in the flags', () => {
    const given = { Contact: { FirstName: 'Ann', ContactID: 4 }, Note: 'n', UpdateTags: true };
    const bodies = bodiesOf(given, create, update);
    expect(bodies.create()).toEqual({ Contact: { FirstName: 'Ann' }, Note: 'n' });
    expect(bodies.update(9)).toEqual({ Contact: { FirstName: 'Ann', ContactID: 9 }, Note: 'n', UpdateTags: true });
    expect(bodiesOf({ Note: 'n' }, create, update).update(9)).toEqual({ Contact: { ContactID: 9 }, Note: 'n' });
  });

  it('have the key at the top where it stands there', () => {
    const top = { ...update, body: { ContactID: { type: 'integer' } as const } };
    const bodies = bodiesOf({ ContactID: 4, Note: 'n' }, create, top);
    expect(bodies.create()).toEqual({ Note: 'n' });
    expect(bodies.update(9)).toEqual({ ContactID: 9, Note: 'n' });
  });
});

describe('the fields to match on', () => {
  const find = (names: string[], input: Record<string, unknown>) =>
    matchFields(names, ['IDNumber', 'AccountId', 'FirstName', 'ContactID'], 'ContactID', input, create.body ?? {});

  it('may stand in an object, and come with their titles and values', () => {
    expect(find(['FirstName', 'FirstName'], { Contact: { FirstName: 'Ann' } })).toEqual({
      wanted: [match('FirstName', 'Ann', 'First name')],
    });
  });

  it('may be zero only where they are no id', () => {
    expect(find(['IDNumber'], { IDNumber: 0 })).toEqual({ wanted: [match('IDNumber', 0, 'ID number')] });
    expect(find(['AccountId'], { AccountId: 0 })).toHaveProperty('problems');
    expect(find(['AccountId'], { AccountId: 1 })).toHaveProperty('wanted');
    expect(find(['AccountId'], { AccountId: true })).toEqual({
      problems: [expect.stringContaining('but no value is given there')],
    });
  });

  it('are told in short where there are none of that name', () => {
    expect(find(['x'.repeat(101)], {})).toEqual({
      problems: [`"${'x'.repeat(100)}" is no field to match on; use IDNumber, AccountId, FirstName, ContactID.`],
    });
  });

  it('make one filter, or tell each value that cannot be looked for', () => {
    expect(filterOf([match('FirstName', "O'Hara"), match('ContactID', 7)])).toEqual({
      filter: "FirstName eq 'O''Hara' and ContactID eq 7",
    });
    expect(filterOf([match('FirstName', '\ud800', 'First name'), match('ContactID', 7.5, 'Contact ID')])).toEqual({
      problems: [
        'First name (FirstName) holds half a character that cannot be sent.',
        'Contact ID (ContactID) must be a whole number.',
      ],
    });
  });

  it.each([
    [[], ''],
    [['Email'], 'Email'],
    [['Email', 'Name'], 'Email and Name'],
    [['Email', 'Name', 'City'], 'Email, Name and City'],
  ])('%j are told as "%s"', (titles, told) => {
    expect(titlesOf(titles.map((title) => match('x', 1, title)))).toBe(told);
  });
});

it('a record is as far from what was looked for as its farthest field', () => {
  const wanted = [match('Name', 'Strauss'), match('City', 'Wien'), match('ContactID', 7)];
  const differing = (row: object) => {
    const found = likenessOfRecord(row as Record<string, unknown>, wanted);
    return [found.likeness, found.differing.map(({ name }) => name)];
  };
  expect(differing({ Name: 'strauss', City: 'Wien ', contactid: 7 })).toEqual(['same', []]);
  expect(differing({ Name: 'Strauß', City: 'Wien', ContactID: 7 })).toEqual(['spelled otherwise', ['Name']]);
  expect(differing({ Name: 'Strauß', City: 'Graz', ContactID: 7 })).toEqual(['another', ['Name', 'City']]);
  expect(differing({ Name: 'Strauß', City: 'Wien' })).toEqual(['another', ['Name', 'ContactID']]);
});

it('two spellings of one value are one claim, also of what stands in an object', () => {
  const claim = claimOfUpsert([match('FirstName', 'Strauß')], { Contact: { LastName: 'MÜLLER' } });
  expect([...(claim.match ?? [])]).toEqual([['FirstName', 'strauss']]);
  expect(claim.values?.('LastName')).toBe(claim.values?.('LastName'));
  expect(claim.values?.('LastName')).toMatch(/^mu.*ller$/u);
});
