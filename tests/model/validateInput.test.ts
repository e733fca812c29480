import fc from 'fast-check';
import type { FieldRules } from '../../src/aspire/model/operation';
import { validateInput } from '../../src/aspire/model/validateInput';

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
  ['is empty', { PropertyName: '' }, 'Property name (PropertyName) must not be empty.'],
  [
    'is too long',
    { PropertyName: 'x'.repeat(11) },
    'Property name (PropertyName) may have at most 10 characters; it has 11.',
  ],
  ['is of another type', { PropertyName: 5 }, 'Property name (PropertyName) must be text; it is a number.'],
  ['is a fraction', { PropertyName: 'a', BranchID: 1.5 }, 'Branch ID (BranchID) must be a whole number; it is 1.5.'],
  [
    'is text where a number belongs',
    { PropertyName: 'a', BranchID: '7' },
    'Branch ID (BranchID) must be a number; it is text.',
  ],
  ['is too small', { PropertyName: 'a', BranchID: 0 }, 'Branch ID (BranchID) must be at least 1; it is 0.'],
  [
    'is too large',
    { PropertyName: 'a', BranchID: 1e10 },
    'Branch ID (BranchID) must be at most 2147483647; it is 10000000000.',
  ],
  ['is not finite', { PropertyName: 'a', Budget: NaN }, 'Budget (Budget) must be a number; it is no finite number.'],
  ['may not be null', { PropertyName: 'a', Active: null }, 'Active (Active) may not be null; leave it out instead.'],
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
    'User roles 1 (UserRoles[0]) must be a number; it is text.',
  ],
  ['is unknown', { PropertyName: 'a', Colour: 'red' }, 'There is no field "Colour".'],
  [
    'is spelled in another case',
    { PropertyName: 'a', branchId: 1 },
    'There is no field "branchId"; it is spelled BranchID.',
  ],
])('names the field that %s', (_, input, expected) => {
  expect(problems(input)).toEqual([expected]);
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
