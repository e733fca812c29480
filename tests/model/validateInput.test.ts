import fc from 'fast-check';
import type { FieldRules } from '../../src/aspire/model/operation';
import { isBlank, validateInput } from '../../src/aspire/model/validateInput';

const rules: FieldRules = {
  PropertyName: { type: 'string', required: true, minLength: 1, maxLength: 10 },
  BranchID: { type: 'integer', minimum: 1, maximum: 2147483647 },
  Budget: { type: 'number', nullable: true },
  Active: { type: 'boolean' },
  Contact: { type: 'object', fields: { FirstName: { type: 'string', required: true } } },
  UserRoles: { type: 'array', of: 'integer', minItems: 1 },
  ReceiptItems: { type: 'array', fields: { ItemQuantity: { type: 'number', required: true } } },
};

function problems(input: unknown): string[] {
  const checked = validateInput(input, rules);
  return 'problems' in checked ? checked.problems : [];
}

it('takes what fits, leaves out what is absent, and keeps null where a field may be emptied', () => {
  const input = {
    PropertyName: 'Plaza',
    BranchID: undefined,
    Budget: null,
    ReceiptItems: [{ ItemQuantity: 1.5 }],
    UserRoles: [1],
  };
  const expected = { PropertyName: 'Plaza', Budget: null, ReceiptItems: [{ ItemQuantity: 1.5 }], UserRoles: [1] };
  expect(validateInput(input, rules)).toEqual({ fields: expected });
});

it.each<[string, unknown, string]>([
  ['is missing', {}, 'Fill in Property name (PropertyName).'],
  ['is empty', { PropertyName: '' }, 'Fill in Property name (PropertyName).'],
  ['is null', { PropertyName: null }, 'Fill in Property name (PropertyName).'],
  [
    'is too long',
    { PropertyName: 'x'.repeat(11) },
    'Property name (PropertyName) may have at most 10 characters; it has 11.',
  ],
  ['is of another type', { PropertyName: 5 }, 'Property name (PropertyName) must be text; it is a number.'],
  ['is a fraction', { PropertyName: 'a', BranchID: 1.5 }, 'Branch ID (BranchID) must be a whole number; it is 1.5.'],
  [
    'is text where a number belongs',
    { PropertyName: 'a', BranchID: 'seven' },
    'Branch ID (BranchID) must be a number; it is text: write digits with a point before decimals, such as 1234.5.',
  ],
  ['is too small', { PropertyName: 'a', BranchID: 0 }, 'Branch ID (BranchID) must be at least 1; it is 0.'],
  [
    'is too large',
    { PropertyName: 'a', BranchID: 1e10 },
    'Branch ID (BranchID) must be at most 2147483647; it is 10000000000.',
  ],
  ['is not finite', { PropertyName: 'a', Budget: NaN }, 'Budget (Budget) must be a number; it is no finite number.'],
  ['is nested', { PropertyName: 'a', Contact: {} }, 'Fill in Contact > First name (Contact.FirstName).'],
  [
    'is in a list',
    { PropertyName: 'a', ReceiptItems: [{ ItemQuantity: 1 }, {}] },
    'Fill in Receipt items 2 > Item quantity (ReceiptItems[1].ItemQuantity).',
  ],
  [
    'is a list that needs entries',
    { PropertyName: 'a', UserRoles: [] },
    'User roles (UserRoles) needs at least 1 entry.',
  ],
  [
    'holds a wrong entry',
    { PropertyName: 'a', UserRoles: ['x'] },
    'User roles 1 (UserRoles[0]) must be a number; it is text: write digits with a point before decimals, such as 1234.5.',
  ],
  ['is unknown', { PropertyName: 'a', Colour: 'red' }, 'There is no field "Colour".'],
  [
    'is spelled with another letter',
    { PropertyName: 'a', Budgot: 1 },
    'There is no field "Budgot"; did you mean Budget (Budget)?',
  ],
  [
    'is spelled in another case',
    { PropertyName: 'a', branchId: 1 },
    'There is no field "branchId"; it is spelled BranchID.',
  ],
])('names the field that %s', (_, input, expected) => {
  expect(problems(input)).toEqual([expected]);
});

describe('many problems', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `Field${index}`);

  it('are told up to ten', () => {
    const input = Object.fromEntries(many(12).map((name) => [name, 1]));
    expect(problems({ PropertyName: 'a', ...input })).toHaveLength(10);
    const required: FieldRules = Object.fromEntries(many(12).map((name) => [name, { type: 'string', required: true }]));
    const checked = validateInput({}, required);
    expect('problems' in checked && checked.problems).toHaveLength(10);
    expect(problems({ PropertyName: 'a', UserRoles: many(12) })).toHaveLength(10);
  });

  it('of fields that there are not are told before all others', () => {
    const told = problems({ Colour: 'red', BranchID: 'x' });
    expect(told.map((problem) => problem.slice(0, 16))).toEqual([
      'There is no fiel',
      'Fill in Property',
      'Branch ID (Branc',
    ]);
  });
});

describe('a nested value', () => {
  it.each<[string, unknown, string]>([
    ['object', { Contact: 'x' }, 'Contact (Contact) must be an object; it is text.'],
    ['list', { UserRoles: 'x' }, 'User roles (UserRoles) must be a list; it is text.'],
    ['entry', { ReceiptItems: [7] }, 'Receipt items 1 (ReceiptItems[0]) must be an object; it is a number.'],
    ['field of an object', { Contact: { FirstName: 'a', Nick: 1 } }, 'There is no field "Nick" in Contact (Contact).'],
    [
      'field of an object that was meant',
      { Contact: { FirstName: 'a', FirstNam: 1 } },
      'There is no field "FirstNam" in Contact (Contact); did you mean First name (FirstName)?',
    ],
  ])('that is a wrong %s is refused by its place', (_, input, expected) => {
    expect(problems({ PropertyName: 'a', ...(input as object) })).toEqual([expected]);
  });

  it('of any type is taken as it is', () => {
    const any: FieldRules = { Value: { type: 'any' }, Values: { type: 'array', of: 'any', minItems: 2 } };
    const input = { Value: '', Values: [null, { a: 1 }] };
    expect(validateInput(input, any)).toEqual({ fields: input });
    expect(validateInput({ Values: [1] }, any)).toEqual({
      problems: ['Values (Values) needs at least 2 entries.'],
    });
  });

  it('is text unless its list says otherwise, of any length', () => {
    const texts: FieldRules = { Tags: { type: 'array', maxLength: 1 } };
    expect(validateInput({ Tags: ['ab'] }, texts)).toEqual({ fields: { Tags: ['ab'] } });
    expect(validateInput({ Tags: [7] }, texts)).toEqual({
      problems: ['Tags 1 (Tags[0]) must be text; it is a number.'],
    });
  });

  it('that asks back has no full stop behind', () => {
    const known: FieldRules = { Priority: { type: 'string', values: ['High'] } };
    expect(validateInput({ Priority: 'high' }, known)).toEqual({
      problems: ['Priority (Priority) is "high"; did you mean High?'],
    });
  });
});

it('says what is blank', () => {
  expect([undefined, null, '', ' ', 0, false, []].map(isBlank)).toEqual([true, true, true, false, false, false, false]);
});

it.each<[string, unknown]>([
  ['null', null],
  ['empty text', ''],
])('takes %s for a field that was not given', (_, blank) => {
  const input = { PropertyName: 'a', BranchID: blank, Active: blank, Contact: blank, UserRoles: blank };
  expect(validateInput(input, rules)).toEqual({ fields: { PropertyName: 'a' } });
});

it('takes blanks where a number or a boolean is meant for nothing given', () => {
  expect(validateInput({ PropertyName: ' ', BranchID: ' ', Active: '\t' }, rules)).toEqual({
    fields: { PropertyName: ' ' },
  });
});

it('takes null for nothing in a create, where there is nothing to empty', () => {
  expect(validateInput({ PropertyName: 'a', Budget: null }, rules, 'drop')).toEqual({ fields: { PropertyName: 'a' } });
});

it('takes text for the number or boolean that it is, nested and in lists, too', () => {
  const input = {
    PropertyName: '12',
    BranchID: ' 7 ',
    Budget: '-25000.50',
    Active: 'Yes',
    UserRoles: ['1', 2],
    ReceiptItems: [{ ItemQuantity: '.5' }],
  };
  const fields = {
    PropertyName: '12',
    BranchID: 7,
    Budget: -25000.5,
    Active: true,
    UserRoles: [1, 2],
    ReceiptItems: [{ ItemQuantity: 0.5 }],
  };
  expect(validateInput(input, rules)).toEqual({ fields });
});

it('holds text to the limits of the number that it is', () => {
  expect(problems({ PropertyName: 'a', BranchID: '0' })).toEqual(['Branch ID (BranchID) must be at least 1; it is 0.']);
});

it('sends in a create what is assumed where the builder says nothing, and in an update nothing', () => {
  const assumed: FieldRules = { Active: { type: 'boolean', assumed: true } };
  expect(validateInput({}, assumed, 'drop')).toEqual({ fields: { Active: true } });
  expect(validateInput({ Active: 'no' }, assumed, 'drop')).toEqual({ fields: { Active: false } });
  expect(validateInput({}, assumed)).toEqual({ fields: {} });
  expect(validateInput({}, { Active: { type: 'boolean' } }, 'drop')).toStrictEqual({ fields: {} });
});

it('takes a field that there is not for left out where it has no value, and tells only the start of a long name', () => {
  expect(validateInput({ PropertyName: 'a', Colour: undefined }, rules)).toEqual({ fields: { PropertyName: 'a' } });
  expect(problems({ PropertyName: 'a', ['x'.repeat(101)]: 1 })).toEqual([`There is no field "${'x'.repeat(100)}".`]);
});

it('refuses what is no object, without telling what it was', () => {
  expect(problems('my-secret')).toEqual(['The input must be an object; it is text.']);
  expect(problems([1])).toEqual(['The input must be an object; it is a list.']);
  expect(problems(null)).toEqual(['The input must be an object; it is null.']);
});

it('gives only fields of the rules for any input at all, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(rules), '__proto__', 'constructor'), fc.anything()),
      ),
      (input) => {
        const checked = validateInput(input, rules);
        if ('fields' in checked) {
          for (const name of Object.keys(checked.fields)) expect(Object.keys(rules)).toContain(name);
          expect(Object.getPrototypeOf(checked.fields)).toBe(Object.prototype);
        } else expect(checked.problems.length).toBeGreaterThan(0);
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

it('does not take a prototype for a field', () => {
  expect(problems(JSON.parse('{"PropertyName":"a","__proto__":{"Active":true}}'))).toEqual([
    'There is no field "__proto__".',
  ]);
  expect(problems(Object.create({ PropertyName: 'inherited' }))).toEqual(['Fill in Property name (PropertyName).']);
});
