import type { FieldRules } from '../../src/aspire/model/operation';
import { validateInput } from '../../src/aspire/model/validateInput';

const id = { type: 'integer' } as const;
const moment = { type: 'string', form: 'date-time' } as const;
const punch: FieldRules = {
  Route: { ...id, either: ['Leader'], nullable: true },
  Leader: { ...id, either: ['Route'], nullable: true },
  Start: moment,
  End: { ...moment, after: 'Start' },
  Break: { type: 'number', hoursWithin: ['Start', 'End'] },
};
const parents: FieldRules = {
  A: { ...id, notWith: ['B', 'C'] },
  B: { ...id, notWith: ['A', 'C'] },
  C: { ...id, notWith: ['A', 'B'] },
};
const item: FieldRules = {
  Quantity: { type: 'number' },
  Places: { type: 'array', addsUpTo: 'Quantity', fields: { Quantity: { type: 'number', required: true } } },
};

function problems(input: unknown, rules: FieldRules): string[] {
  const checked = validateInput(input, rules, 'drop');
  return 'problems' in checked ? checked.problems : [];
}

it('of two fields of which one is needed, exactly one is taken; null and empty text are none', () => {
  const either = ['Fill in either Route (Route) or Leader (Leader).'];
  expect(problems({ Route: 1 }, punch)).toEqual([]);
  expect(problems({ Route: 1, Leader: null }, punch)).toEqual([]);
  expect(problems({ Route: '', Leader: '4' }, punch)).toEqual([]);
  expect(problems({}, punch)).toEqual(either);
  expect(problems({ Route: null, Leader: '' }, punch)).toEqual(either);
  expect(problems({ Route: 1, Leader: 2 }, punch)).toEqual([
    'Give only one of Route (Route) and Leader (Leader): Aspire takes no two of them together.',
  ]);
});

it('of fields that do not go together, one or none is taken', () => {
  for (const input of [{}, { A: 1 }, { B: 1 }, { C: 1 }]) expect(problems(input, parents)).toEqual([]);
  for (const input of [
    { A: 1, B: 1 },
    { A: 1, C: 1 },
    { B: 1, C: 1 },
    { A: 1, B: 1, C: 1 },
  ]) {
    expect(problems(input, parents)).toEqual([expect.stringContaining('Give only one of')]);
  }
});

it('two groups of alternatives are told both, each once', () => {
  const two: FieldRules = { ...parents, Route: punch.Route!, Leader: punch.Leader! };
  expect(problems({ A: 1, B: 1, Route: 1, Leader: 2 }, two)).toEqual([
    expect.stringContaining('only one of A (A) and B (B)'),
    expect.stringContaining('only one of Route (Route) and Leader (Leader)'),
  ]);
});

it('a field that is emptied is not given, and its alternative is needed', () => {
  const checked = validateInput({ Route: null, Leader: null }, punch, 'keep');
  expect(checked).toEqual({ problems: ['Fill in either Route (Route) or Leader (Leader).'] });
});

it('what is wrong between fields is told once each of them is good by itself', () => {
  expect(problems({ Route: 1, Leader: 'x' }, punch)).toEqual([
    expect.stringContaining('Leader (Leader) must be a number'),
  ]);
});

it('an end comes after its start', () => {
  const times = (Start: string, End: string) => problems({ Route: 1, Start, End }, punch);
  const told = ['End (End) must be later than Start (Start).'];
  expect(times('2026-04-08T06:45:00', '2026-04-08T06:46:00')).toEqual([]);
  expect(times('2026-04-08T06:45:00', '2026-04-08T06:45')).toEqual(told);
  expect(times('2026-04-08T06:45:00Z', '2026-04-07T15:00:00Z')).toEqual(told);
  expect(times('2026-04-08T06:45:00+02:00', '2026-04-08T05:45:00Z')).toEqual([]);
});

it('hours fit between two moments: minutes in their place are refused', () => {
  const times = { Route: 1, Start: '2026-04-08T06:45:00', End: '2026-04-08T15:30:00' };
  expect(problems({ ...times, Break: 0.5 }, punch)).toEqual([]);
  expect(problems({ ...times, Break: 8.75 }, punch)).toEqual([
    'Break (Break) counts in hours, and 8.75 of them do not fit between Start (Start) and End (End): write 0.5 for 30 minutes.',
  ]);
  expect(problems({ Route: 1, Start: times.Start, Break: 30 }, punch)).toEqual([]);
  expect(problems({ Route: 1, Start: times.End, End: times.Start, Break: 30 }, punch)).toEqual([
    'End (End) must be later than Start (Start).',
  ]);
  expect(problems({ Route: 1, Start: times.End, End: times.End, Break: 30 }, punch)).toEqual([
    'End (End) must be later than Start (Start).',
  ]);
  expect(problems({ ...times, Break: 30 }, punch)).toEqual([expect.stringContaining('write 0.5 for 30 minutes')]);
});

it('parts add up, without a rounding error being one of the builder', () => {
  const of = (Quantity: number, ...parts: number[]) =>
    problems({ Quantity, Places: parts.map((part) => ({ Quantity: part })) }, item);
  expect(of(0.3, 0.1, 0.2)).toEqual([]);
  expect(problems({ Quantity: 3 }, item)).toEqual([]);
  expect(problems({ Places: [{ Quantity: 3 }] }, item)).toEqual([]);
  expect(of(0.5, 0.1, 0.2)).toEqual([expect.stringContaining('they add up to 0.3.')]);
  expect(of(1, 1.00001)).toEqual([expect.stringContaining('they add up to 1.00001.')]);
  expect(of(10, 8, 1)).toEqual(['Places (Places) must add up to Quantity (Quantity), which is 10; they add up to 9.']);
});
