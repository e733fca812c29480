import fc from 'fast-check';
import type { Row } from '..';
import type { Term, TermType } from './tree';

/** The same cases on every run. */
export const seeded = { seed: 20_260_408, numRuns: 2000 } as const;

// Few letters, so that equal and contained texts are common.
const someText = fc.string({
  unit: fc.constantFrom('a', 'B', 'b', "'", ' ', '_', '%', '\u00e9', '\u00c9'),
  maxLength: 4,
});
const someNumber = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -2.25, 1e21, 1e-7, 4, 8, 12, 23, 28, 30, 59, 2026),
);
const pad = (value: number) => String(value).padStart(2, '0');
const calendarDate = fc
  .tuple(fc.constantFrom('0099', '1969', '2024', '2026'), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 28))
  .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`);
const timeOfDay = fc
  .tuple(fc.constantFrom(0, 1, 23), fc.constantFrom(0, 30), fc.constantFrom('00', '59', '15.250'))
  .map(([hour, minute, second]) => `${pad(hour)}:${pad(minute)}:${second}`);
const dateTime = fc
  .tuple(calendarDate, timeOfDay, fc.constantFrom('', 'Z', '+02:00', '-05:30'))
  .map(([date, time, zone]) => `${date}T${time}${zone}`);
const someDuration = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(0, 30), fc.constantFrom(0, 15), fc.boolean())
  .map(([h, m, s, iso]) => (iso ? `PT${h}H${m}M${s}S` : `${pad(h)}:${pad(m)}:${pad(s)}`));

/** Rows of `visit` with any value or null in the fields that the trees use. */
export const someRow: fc.Arbitrary<Row> = fc.record({
  VisitID: fc.integer({ min: -3, max: 3 }),
  CrewSize: fc.option(fc.integer({ min: -3, max: 3 })),
  Cost: fc.option(someNumber),
  Title: fc.option(someText),
  Note: fc.option(someText),
  Done: fc.option(fc.boolean()),
  Billed: fc.option(fc.boolean()),
  StartDate: fc.option(dateTime),
  EndDate: fc.option(dateTime),
  Break: fc.option(someDuration),
  Site: fc.option(fc.record({ City: fc.option(someText), OpenedOn: fc.option(dateTime) })),
});

const fieldsOf: Record<TermType, readonly string[]> = {
  number: ['VisitID', 'CrewSize', 'Cost'],
  text: ['Title', 'Note', 'Site/City'],
  boolean: ['Done', 'Billed'],
  moment: ['StartDate', 'EndDate', 'Site/OpenedOn'],
  duration: ['Break'],
};

function field(type: TermType): fc.Arbitrary<Term> {
  return fc.constantFrom(...fieldsOf[type]).map((name): Term => ({ kind: 'field', type, name }));
}

const written: Record<TermType, fc.Arbitrary<string | number | boolean>> = {
  number: someNumber,
  text: someText,
  boolean: fc.boolean(),
  moment: fc.oneof(calendarDate, dateTime),
  duration: someDuration,
};

function value(type: TermType): fc.Arbitrary<Term> {
  return written[type].map((of): Term => ({ kind: 'value', type, value: of, written: String(of), quoted: false }));
}

/** A value to compare with a field: sometimes null, sometimes in quotes. */
function valueBeside(type: TermType): fc.Arbitrary<Term> {
  const none: Term = { kind: 'value', type: 'null', value: null, written: 'null', quoted: false };
  const quoted = fc.tuple(value(type), fc.boolean()).map(([term, quotes]) => ({ ...term, quoted: quotes }));
  return fc.oneof({ weight: 8, arbitrary: quoted }, { weight: 1, arbitrary: fc.constant(none) });
}

function call(type: TermType, names: readonly string[], ...operands: fc.Arbitrary<Term>[]): fc.Arbitrary<Term> {
  return fc
    .tuple(fc.constantFrom(...names), fc.tuple(...operands))
    .map(([name, terms]): Term => ({ kind: 'call', type, name, operands: terms }));
}

const compareOperator = fc.constantFrom(
  'eq' as const,
  'ne' as const,
  'gt' as const,
  'ge' as const,
  'lt' as const,
  'le' as const,
);
const depthSize = { maxDepth: 4, depthIdentifier: 'tree' } as const;

const { condition } = fc.letrec<Record<'text' | 'number' | 'moment' | 'duration' | 'condition', Term>>((tie) => {
  const terms = {
    number: tie('number'),
    text: tie('text'),
    moment: tie('moment'),
    duration: tie('duration'),
    boolean: tie('condition'),
  };
  const compare = (type: TermType) => {
    const beside = fc.tuple(fc.oneof(field(type), terms[type]), fc.oneof(valueBeside(type), field(type), terms[type]));
    return fc
      .tuple(beside, compareOperator, fc.boolean())
      .filter(([[left, right]]) => left.kind !== 'value' || (right.kind === 'value' ? !right.quoted : true))
      .map(([[a, b], operator, turned]): Term => {
        const [left, right] = turned ? [b, a] : [a, b];
        return { kind: 'compare', operator, left, right };
      });
  };
  const within = (type: TermType) =>
    fc
      .tuple(field(type), fc.array(valueBeside(type), { minLength: 1, maxLength: 4 }))
      .map(([left, members]): Term => ({ kind: 'in', left, members }));
  const someText = fc.oneof(field('text'), value('text'));
  return {
    text: fc.oneof(
      depthSize,
      someText,
      call('text', ['tolower', 'toupper', 'trim'], tie('text')),
      call('text', ['concat'], tie('text'), tie('text')),
    ),
    moment: fc.oneof(
      depthSize,
      field('moment'),
      call('moment', ['date', 'Date'], fc.oneof(field('moment'), value('moment'))),
    ),
    number: fc.oneof(
      depthSize,
      fc.oneof(field('number'), value('number')),
      call('number', ['length'], tie('text')),
      call('number', ['indexof'], tie('text'), tie('text')),
      call('number', ['year', 'month', 'day'], tie('moment')),
      call('number', ['hour', 'minute', 'second'], field('moment')),
    ),
    duration: fc.oneof(field('duration'), value('duration')),
    condition: fc.oneof(
      depthSize,
      field('boolean'),
      ...(['number', 'text', 'boolean', 'moment', 'duration'] as const).flatMap((type) => [
        compare(type),
        within(type),
      ]),
      call('boolean', ['contains', 'startswith', 'endswith'], tie('text'), tie('text')),
      { weight: 6, arbitrary: tie('condition').map((operand): Term => ({ kind: 'not', operand })) },
      tie('condition').map((operand): Term => ({ kind: 'wrapped', operand })),
      ...(['and', 'or'] as const).map((kind) => ({
        weight: 6,
        arbitrary: fc.tuple(tie('condition'), tie('condition')).map(([left, right]): Term => ({ kind, left, right })),
      })),
    ),
  };
});

/** A tree that is true, false or null on a row of `visit`. */
export const someCondition: fc.Arbitrary<Term> = condition;
