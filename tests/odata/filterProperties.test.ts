import fc from 'fast-check';
import { compileFilter } from '../../emulator/odata/index';
import { compileConditions, type Condition } from '../../src/aspire/odata/filter';
import { operators } from '../../src/aspire/odata/filterTerms';
import { fields, shape } from './propertyFields';

function filterOf(given: Condition): string {
  const compiled = compileConditions([given], 'all', fields);
  if ('problems' in compiled) throw new Error(compiled.problems.join(' '));
  return compiled.filters.join();
}

it('lets no text out of its quotes: it matches itself and nothing else', () => {
  fc.assert(
    fc.property(
      fc.string({
        minLength: 1,
        maxLength: 40,
        unit: fc.constantFrom("'", '"', ' ', 'a', 'or', ')', '(', 'eq', '%', '\\', '\n', '\u0000', 'ß'),
      }),
      (text) => {
        fc.pre(text.trim() !== '');
        for (const operator of ['equals', 'contains', 'starts_with', 'ends_with'] as const) {
          const matches = compileFilter(filterOf({ field: 'PropertyName', operator, value: text }), shape);
          expect(matches({ PropertyName: text })).toBe(true);
          expect(matches({ PropertyName: 'Z' })).toBe(false);
          expect(matches({ PropertyName: null })).toBe(false);
        }
      },
    ),
    { seed: 9, numRuns: 300 },
  );
});

it('makes a filter that Aspire understands of any condition, or says what is wrong with it', () => {
  const anyCondition = fc.record({
    field: fc.constantFrom(...Object.keys(fields), 'Nope'),
    operator: fc.constantFrom(...operators),
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant('2026-04-08'),
      fc.constant('1,2'),
      fc.anything(),
    ),
  });
  fc.assert(
    fc.property(
      fc.array(anyCondition, { maxLength: 4 }),
      fc.constantFrom('all' as const, 'any' as const),
      (conditions, match) => {
        const compiled = compileConditions(conditions, match, fields);
        if ('problems' in compiled) expect(compiled.problems.length).toBeGreaterThan(0);
        else for (const filter of compiled.filters) if (filter !== '') compileFilter(filter, shape);
      },
    ),
    { seed: 10, numRuns: 500 },
  );
});
