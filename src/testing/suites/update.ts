import type { FieldRules, OperationRow, ReadBefore } from '../../aspire/model/operation';
import { fieldTitle } from '../../aspire/model/fieldTitle';
import { clearJournal, refuseNext } from '../emulator';
import { expectCalls, expectRefusal } from '../expectations';
import { setAt, valueAt } from '../places';
import { testHandler, type Handler, type TestCase } from '../testHandler';
import { expectUpdated, recordBefore, type Before } from '../updates';
import { without } from '../without';
import { refusesBeforeSending } from './commonCases';

type UpdateOptions = {
  /** The first field that a builder has to fill in. */
  required: string;
  /** The one field that is changed, by its place in the body, and its new value. */
  change: Readonly<Record<string, unknown>>;
  /** Fields that the body has, whatever is in them. */
  whole: readonly string[];
  /** Where a record lacks one of these fields, the example is written first. */
  needs?: readonly string[];
};

/** An update that reads the record first: what it changes, what it keeps, and how it fails. */
export function testUpdate<IN extends object, OUT>(
  handler: Handler<IN, OUT>,
  row: OperationRow,
  example: IN,
  options: UpdateOptions,
): void {
  const { method, path, resource, readBefore } = row;
  const { required } = options;
  if (!readBefore) throw new Error(`${row.name} does not read the record first`);
  testHandler(handler, [
    changesOneField(handler, row, readBefore, example, options),
    {
      says: 'sends exactly what is given where it is told to',
      given: clearJournal,
      when: () => ({ ...example, send_only_given_fields: true }),
      then: (output) => expect(output).toMatchObject({ value: { success: true } }),
      finally: () => expectCalls({ method, path, query: {}, body: example }),
    },
    lacksScope('GET', readBefore.path, (readBefore.resource ?? resource).name, example),
    lacksScope(method, path, resource.name, example),
    refusesBeforeSending(
      `asks for "${fieldTitle(required)}" where it is missing`,
      without(example, required as keyof IN),
      fieldTitle(required),
    ),
  ]);
}

function changesOneField<IN extends object, OUT>(
  handler: Handler<IN, OUT>,
  { path: put, body: rules = {} }: OperationRow,
  reading: ReadBefore,
  example: IN,
  { change, whole, needs }: UpdateOptions,
): TestCase<IN, OUT, Before> {
  const { path, keys } = reading;
  const filter = Object.entries(keys).map(([field, place]) => `${field} eq ${String(valueAt(example, place))}`);
  const body = {};
  for (const place of placesOf(reading)) setAt(body, place, valueAt(example, place));
  for (const [place, value] of Object.entries(change)) setAt(body, place, value);
  const changed = Object.entries(change).map(([place, value]) => [shownAt(rules, place), value] as const);
  return {
    says: 'changes one field and leaves everything else as it was',
    given: () => recordBefore(path, filter.join(' and '), needs && { needs, put, body: example }),
    when: () => body as IN,
    then: (output) => expect(output).toMatchOutputSchemaOf(handler.name),
    finally: (before) => expectUpdated(before, { put, body, whole, changed: Object.fromEntries(changed) }),
  };
}

function lacksScope<IN, OUT>(method: string, path: string, resource: string, example: IN): TestCase<IN, OUT> {
  return {
    says: `says that the API client lacks the scope ${method} for ${resource}`,
    given: () => refuseNext({ method, path, status: 403, body: 'Forbidden' }),
    when: () => example,
    then: (output) => expectRefusal(output, `${method} for ${resource}`),
  };
}

/** Where the body names the record, and the entry of a list inside it. */
function placesOf({ keys, entry }: ReadBefore): string[] {
  return [...Object.values(keys), ...(entry ? [entry.field] : [])];
}

/** Where the record shows a field of the body. Which entry of a list it is, the comparison of the records finds out. */
function shownAt(rules: FieldRules, place: string): string {
  const [first = '', ...rest] = place.split('.');
  const rule = rules[first];
  if (rest.length > 0) return shownAt(rule?.fields ?? {}, rest.join('.'));
  return (rule?.readFrom ?? first).replace(/\[\w+\]/g, '');
}
