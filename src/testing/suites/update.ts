import { titleOf } from '../../aspire/model/fieldLabel';
import type { FieldRules, OperationRow, ReadBefore } from '../../aspire/model/operation';
import { clearJournal, refuseNext } from '../emulator';
import { expectCalls, expectRefusal } from '../expectations';
import { setAt, valueAt } from '../places';
import { testHandler, type Handler, type TestCase } from '../testHandler';
import { expectUpdated, recordBefore, type Before } from '../updates';
import { without } from '../without';
import { refusesBeforeSending } from './commonCases';

type UpdateOptions = {
  /** The first required field. */
  required: string;
  /** The new value of the field that the test changes, by its path in the body. */
  change: Readonly<Record<string, unknown>>;
  /** Fields that the body must have, with any value. */
  whole: readonly string[];
  /** If the record has null in one of these fields, the example is written first. */
  needs?: readonly string[];
};

/** Tests an update that reads the record first: what it changes, what it keeps, and how it fails. */
export function testUpdate<IN extends object, OUT>(
  handler: Handler<IN, OUT>,
  row: OperationRow,
  example: IN,
  options: UpdateOptions,
): void {
  const { method, path, resource, readBefore } = row;
  const { required } = options;
  const title = titleOf(required, row.body);
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
    refusesBeforeSending(`asks for "${title}" where it is missing`, without(example, required as keyof IN), title),
  ]);
}

function changesOneField<IN extends object, OUT>(
  handler: Handler<IN, OUT>,
  { path: put, body: rules = {} }: OperationRow,
  readBefore: ReadBefore,
  example: IN,
  { change, whole, needs }: UpdateOptions,
): TestCase<IN, OUT, Before> {
  const { path, keys } = readBefore;
  const filter = Object.entries(keys).map(([field, path]) => `${field} eq ${String(valueAt(example, path))}`);
  const body = {};
  for (const path of keyPathsOf(readBefore)) setAt(body, path, valueAt(example, path));
  for (const [path, value] of Object.entries(change)) setAt(body, path, value);
  const changed = Object.entries(change).map(([path, value]) => [recordPathOf(rules, path), value] as const);
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

/** The paths in the body of the values that identify the record, and the entry of a list inside it. */
function keyPathsOf({ keys, entry }: ReadBefore): string[] {
  return [...Object.values(keys), ...(entry ? [entry.field] : [])];
}

/** The path of a body field in the record, without the index of a list entry, as in the differences of two records. */
function recordPathOf(rules: FieldRules, path: string): string {
  const [first = '', ...rest] = path.split('.');
  const rule = rules[first];
  if (rest.length > 0) return recordPathOf(rule?.fields ?? {}, rest.join('.'));
  return (rule?.readFrom ?? first).replace(/\[\w+\]/g, '');
}
