import { fieldLabel, titleAt, titleOf } from '../../src/aspire/model/fieldLabel';
import { noSuchField } from '../../src/aspire/model/nearestField';
import { placeOfField, valueOfField } from '../../src/aspire/model/nestedField';
import type { FieldRules } from '../../src/aspire/model/operation';

const rules: FieldRules = {
  BranchID: { type: 'integer', title: 'Branch' },
  Contact: { type: 'object', title: 'Person', fields: { FirstName: { type: 'string', title: 'Given name' } } },
  Items: { type: 'array', fields: { Qty: { type: 'number', title: 'How many' } } },
};

describe('a field as the form shows it', () => {
  it.each([
    ['BranchID', 'Branch (BranchID)'],
    ['PropertyName', 'Property name (PropertyName)'],
    ['Contact.FirstName', 'Person > Given name (Contact.FirstName)'],
    ['Contact.LastName', 'Person > Last name (Contact.LastName)'],
    ['Items[0]', 'Items 1 (Items[0])'],
    ['Items[11].Qty', 'Items 12 > How many (Items[11].Qty)'],
    ['Other.Qty', 'Other > Quantity (Other.Qty)'],
  ])('is, for %s, "%s"', (place, label) => {
    expect(fieldLabel(place, rules)).toBe(label);
  });

  it('has a title of its own, or one that is made of its name', () => {
    expect(titleAt('Contact.FirstName', rules)).toBe('Given name');
    expect(titleAt('BranchID', rules)).toBe('Branch');
    expect(titleOf('BranchID', rules)).toBe('Branch');
    expect([titleOf('BranchID'), titleOf('toString', rules)]).toEqual(['Branch ID', 'To string']);
    expect(fieldLabel('BranchID')).toBe('Branch ID (BranchID)');
  });
});

describe('a field that there is not', () => {
  const known = ['PropertyStatusName', 'StatusID', 'StatusNo', 'PropertyID', 'Note'];

  it.each([
    ['Nota', 'There is no field "Nota"; did you mean Note (Note)?'],
    ['status', 'There is no field "status"; did you mean Status ID (StatusID)?'],
    ['Status_Name', 'There is no field "Status_Name"; did you mean Property status name (PropertyStatusName)?'],
    ['tus', 'There is no field "tus".'],
    ['tusI', 'There is no field "tusI"; did you mean Status ID (StatusID)?'],
    ['Banana', 'There is no field "Banana".'],
    ['x'.repeat(101), `There is no field "${'x'.repeat(100)}".`],
  ])('%s is told with the one that was meant, if any', (given, told) => {
    expect(noSuchField(given, known)).toBe(told);
  });
});

describe('a field at the top of an input or in one of its objects', () => {
  const input = { Note: 'top', Text: 'abc', None: null, Contact: { Email: 'a@b.com', Note: 'inner' } };

  it.each([
    ['Note', 'Note', 'top'],
    ['Email', 'Contact.Email', 'a@b.com'],
    ['length', 'length', undefined],
    ['Other', 'Other', undefined],
  ])('%s is at %s', (name, place, value) => {
    expect(placeOfField(name, input)).toBe(place);
    expect(valueOfField(name, input)).toBe(value);
  });
});
