import { InexactNumber } from '../../../src/aspire/http/exactNumbers';
import type { FieldRule, FieldRules } from '../../../src/aspire/model/operation';
import { mergeRecord, valueOf } from '../../../src/aspire/operations/update/mergeRecord';

const kept = (rule: FieldRule, value: unknown) => mergeRecord({ Field: rule }, {}, { Field: value });
const text: FieldRule = { type: 'string', nullable: true };

describe('a value of a record that is sent back', () => {
  it.each<[FieldRule, unknown, unknown]>([
    [{ type: 'string' }, 7, '7'],
    [{ type: 'string', nullable: true }, [], null],
    [{ type: 'number' }, 2 ** 53, 2 ** 53],
    [{ type: 'number', nullable: true }, '', null],
    [{ type: 'integer' }, ' 7 ', 7],
    [{ type: 'boolean' }, false, false],
    [{ type: 'array' }, [1, null, 2], [1, 2]],
    [{ type: 'any' }, 'ab', 'ab'],
    [{ type: 'any' }, { a: [null, 'ab', 1] }, { a: [null, 'ab', 1] }],
    [
      { type: 'array', fields: { A: { type: 'integer' }, Secret: { type: 'string', writeOnly: true } } },
      [{ A: '1', Secret: 's', B: 2 }],
      [{ A: 1 }],
    ],
  ])('of the kind %j may be %j and becomes %j', (rule, value, sent) => {
    expect(kept(rule, value)).toStrictEqual({ body: { Field: sent } });
  });

  it.each<[FieldRule, unknown]>([
    [{ type: 'string' }, true],
    [{ type: 'string' }, {}],
    [{ type: 'number' }, ' '],
    [{ type: 'number' }, true],
    [{ type: 'integer' }, 2 ** 53],
    [{ type: 'integer' }, 1.5],
    [{ type: 'boolean' }, 'yes'],
    [{ type: 'array' }, 'x'],
    [{ type: 'array' }, [1, new InexactNumber('1e999')]],
    [{ type: 'any' }, { a: [null, new InexactNumber('1e999')] }],
    [{ type: 'array', fields: { A: { type: 'integer' }, B: { type: 'integer' } } }, [{ A: 1, B: 'x' }]],
  ])('of the kind %j cannot be %j', (rule, value) => {
    expect(kept(rule, value)).toEqual({
      problems: ['Fill in Field (Field): what the record holds there cannot be sent back as it is.'],
    });
  });

  it('is the one that is spelled as asked for, before any other', () => {
    expect(valueOf({ propertyid: 1, PropertyID: 2 }, 'PropertyID')).toBe(2);
    expect(valueOf({ propertyid: 1 }, 'PropertyID')).toBe(1);
    expect([valueOf({}, 'ID'), valueOf(null, 'ID'), valueOf('x', 'length')]).toEqual([undefined, null, undefined]);
  });
});

describe('what has to be there', () => {
  it.each<[FieldRule, unknown, boolean]>([
    [{ type: 'array', minItems: 1 }, [], false],
    [{ type: 'array', minItems: 1 }, [1], true],
    [{ type: 'array' }, [], true],
    [{ type: 'string', minLength: 2 }, 'a', false],
    [{ type: 'string', minLength: 2 }, 'ab', true],
    [{ type: 'string', nullable: true }, null, false],
    [{ type: 'integer' }, 0, true],
  ])('where it is required as %j, %j is enough: %j', (rule, value, isEnough) => {
    const merged = kept({ ...rule, required: true }, value);
    if (isEnough) expect(merged).toStrictEqual({ body: { Field: value } });
    else expect(merged).toEqual({ problems: ['Fill in Field (Field): the record has none that could be kept.'] });
  });

  it('is told up to forty fields', () => {
    const rulesOf = (count: number): FieldRules =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`F${index}`, text]));
    const problem = (count: number) => {
      const merged = mergeRecord(rulesOf(count), {}, {});
      return 'problems' in merged ? merged.problems.join() : '';
    };
    expect(problem(40)).toMatch(/\(F39\), and an update without/);
    expect(problem(42)).toMatch(/\(F39\) and 2 more, and an update without/);
    expect(problem(42)).not.toContain('F40');
  });
});

describe('an object that is not there', () => {
  const home = (nullable: boolean): FieldRules => ({
    Home: { type: 'object', nullable: nullable ? true : undefined, fields: { City: text, Zip: text } },
  });

  it('stays so where nothing or null is given in it', () => {
    for (const given of [{}, { Home: { City: null } }, { Home: {} }]) {
      expect(mergeRecord(home(true), given, { Home: null })).toStrictEqual({ body: { Home: null } });
      expect(mergeRecord(home(false), given, { Home: null })).toStrictEqual({ body: {} });
    }
  });

  it('is made of what is given in it', () => {
    expect(mergeRecord(home(true), { Home: { City: 'Waco', Zip: null } }, { Home: null })).toStrictEqual({
      body: { Home: { City: 'Waco', Zip: null } },
    });
  });

  it('is left out where the object around it is not there either', () => {
    const rules: FieldRules = { Outer: { type: 'object', fields: { ...home(true), Name: text } } };
    expect(mergeRecord(rules, { Outer: { Name: 'x', Home: { City: null } } }, { Outer: null })).toStrictEqual({
      body: { Outer: { Name: 'x' } },
    });
  });
});

it('an entry that cannot be told from the others, since one lacks the flag, is not picked', () => {
  const rules: FieldRules = { ID: { type: 'integer', readFrom: 'Rows[Primary].ID' } };
  const merge = (...Rows: object[]) => mergeRecord(rules, {}, { Rows });
  expect(merge({ Primary: false, ID: 1 }, { ID: 2 })).toHaveProperty('problems');
  expect(merge({ Primary: true, ID: 1 }, { ID: 2 })).toEqual({ body: { ID: 1 } });
  expect(merge({ Primary: false, ID: 1 })).toEqual({ body: {} });
});
