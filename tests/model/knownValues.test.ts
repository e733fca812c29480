import { nearestName, problemOfForm, problemOfValue } from '../../src/aspire/model/knownValues';
import type { FieldRule } from '../../src/aspire/model/operation';

const type = { type: 'string', values: ['Contract', 'Work Order'], closed: true } satisfies FieldRule;
const priority = { type: 'string', values: ['High', 'Low', 'Medium'] } satisfies FieldRule;

describe('a field that takes only known values', () => {
  it('takes each of them', () => {
    for (const value of type.values) expect(problemOfValue(value, type)).toBeUndefined();
  });

  it.each([
    'work order',
    'WorkOrder',
    ' Work Order',
    'Work  Order',
    'Work Ordr',
    'Work Odrer',
    'Work Orders',
    'Werk Order',
  ])('refuses "%s" and says what was surely meant', (given) => {
    expect(problemOfValue(given, type)).toMatch(/; did you mean Work Order\?$/);
  });

  it('refuses any other and names what there is', () => {
    expect(problemOfValue('Banana', { ...type, values: ['Contract'] })).toBe('must be Contract; it is "Banana"');
    expect(problemOfValue('Banana', { ...type, values: ['A1x', 'B2y', 'C3z'] })).toBe(
      'must be A1x, B2y or C3z; it is "Banana"',
    );
    expect(problemOfValue('x'.repeat(50), type)).toBe(`must be Contract or Work Order; it is "${'x'.repeat(50)}"`);
    expect(problemOfValue('Banana', type)).toBe('must be Contract or Work Order; it is "Banana"');
    expect(problemOfValue('x'.repeat(5000), type)).toBe('must be Contract or Work Order; it is something else');
  });
});

it('a field without known values takes any', () => {
  expect(problemOfValue('Banana', { type: 'string' })).toBeUndefined();
  expect(problemOfValue('Banana', { type: 'string', values: [], closed: true })).toBeUndefined();
});

describe('a field of which some values are known', () => {
  it.each(['high', 'Hgh', 'medium ', 'MEDIUM'])('refuses "%s", which is surely a slip', (given) => {
    expect(problemOfValue(given, priority)).toMatch(/did you mean (High|Medium)\?/);
  });

  it.each(['Urgent', 'Highest', 'Medium-high'])('takes "%s", which Aspire may know', (given) => {
    expect(problemOfValue(given, priority)).toBeUndefined();
  });
});

it('a letter more or less says nothing of a short name', () => {
  expect(nearestName('XX', ['TX', 'ON'])).toBeUndefined();
  expect(nearestName('tx', ['TX', 'ON'])).toBe('TX');
  expect(nearestName('Yed', ['Red'])).toBe('Red');
});

it.each([
  ['Redd', 'Red'],
  ['Bule', 'Blue'],
  ['Blxue', 'Blue'],
  ['Bulx', undefined],
  ['Bxle', undefined],
  ['Buxe', undefined],
  ['Rd', 'Red'],
  ['eRd', 'Red'],
  ['Reds are', undefined],
  ['dRe', undefined],
  ['Rode', undefined],
  [`Red${' '.repeat(47)}`, 'Red'],
  [`Red${' '.repeat(48)}`, undefined],
])('a name that is surely meant by %j is %j', (given, name) => {
  expect(nearestName(given, ['Blue', 'Red'])).toBe(name);
});

it('a text of no form has nothing wrong with its form', () => {
  expect(problemOfForm('tx', { type: 'string' })).toBeUndefined();
});

describe('the form of a text', () => {
  it.each(['dana@example.com', "o'neil+lawn@mail.example.co.uk", 'dañá@exámple.com'])(
    'is right for the address %s',
    (given) => {
      expect(problemOfForm(given, { type: 'string', form: 'email' })).toBeUndefined();
    },
  );

  it.each([
    'not-an-email',
    'dana@',
    '@example.com',
    'dana@example',
    'dana@@example.com',
    'da na@example.com',
    'a@b..com',
    'a@b.com; c@d.com',
    'a@b.com ',
    'a@b.com@c.com',
    `${'a'.repeat(315)}@b.com`,
  ])('is wrong for the address "%s"', (given) => {
    expect(problemOfForm(given, { type: 'string', form: 'email' })).toContain('one e-mail address');
  });

  it.each(['12', '12,15', ' 12 , 15 ', '1'.repeat(19)])('is right for the ids "%s"', (given) => {
    expect(problemOfForm(given, { type: 'string', form: 'ids' })).toBeUndefined();
  });

  it.each(['Bob', '12,', '0', '-1', '1.5', 'bob@example.com', '1;2', 'x1', '1x', '1'.repeat(20)])(
    'is wrong for the ids "%s"',
    (given) => {
      expect(problemOfForm(given, { type: 'string', form: 'ids' })).toContain('such as 12 or 12,15');
    },
  );

  it('of a state is right in capitals, and other codes are left to Aspire', () => {
    const problem = (given: string) => problemOfForm(given, { type: 'string', form: 'state' });
    expect([problem('TX'), problem('ON'), problem('PR')]).toEqual([undefined, undefined, undefined]);
    expect(problem('tx')).toBe('is "tx"; did you mean TX?');
    expect(problem('TX ')).toBe('is "TX "; did you mean TX?');
    expect([problem('xx'), problem('toString'), problem(`tx${' '.repeat(50)}`)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
