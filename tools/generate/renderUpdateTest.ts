import type { Operation, Reading, ShapeField } from '../../api/model/model';
import { fieldTitle } from '../../api/model/fieldTitle';
import { headerOf, namesOf } from './names';
import { fieldsToFillIn } from '../../api/operations/updateInput';
import { beforeSending, renderCases, type Case } from './renderTest';

/** `src/<operation>/handler.test.ts` of an update that reads the record first: what it keeps, and how it fails. */
export function renderUpdateTest(operation: Operation, reading: Reading): string {
  const cases = [
    changesOneField(operation, reading),
    sendsOnlyWhatIsGiven(operation),
    lacksScope(reading.path, 'GET', reading.of.name),
    lacksScope(operation.path, 'PUT', operation.resource.name),
    asksForTheKey(operation),
  ];
  return renderCases(headerOf(operation.resource), namesOf(operation), operation.example, cases);
}

function changesOneField(operation: Operation, reading: Reading): Case {
  const { path, keys, entry, ways } = reading;
  const { place, value } = fieldToChange(operation, reading);
  const filter = Object.entries(keys).map(([field, at]) => `${field} eq ${String(valueAt(operation.example, at))}`);
  const given: Record<string, unknown> = {};
  for (const at of [...Object.values(keys), ...(entry ? [entry.field] : [])]) {
    setAt(given, at, valueAt(operation.example, at));
  }
  setAt(given, place, value);
  // Where the record shows the change; which entry of a list it is, the test finds out.
  const shownAt = (ways[place] ?? place.split('.').at(-1) ?? place).replace(/\[\w+\]/g, '');
  const expected = {
    put: operation.path,
    body: given,
    whole: wholeBody(operation),
    changed: { [shownAt]: value },
  };
  return {
    says: 'changes one field and leaves everything else as it was',
    given: `() => recordBefore('${path}', ${json(filter.join(' and '))}${preparation(operation, reading)})`,
    when: `(${json(given)})`,
    then: [`expect(output).toMatchOutputSchemaOf('${operation.name}')`],
    finally: `finally(({ testCaseContext }) => expectUpdated(testCaseContext, ${json(expected)}))`,
  };
}

/** Some records lack what cannot be written without; then the example goes ahead. */
function preparation({ path, body, resource }: Operation, { keys, ways }: Reading): string {
  const mayLack = (name: string) => resource.record?.fields.some((field) => field.name === name && field.nullable);
  const needs = (body?.fields ?? [])
    .filter(({ name, required, ref }) => required && ref !== undefined && !Object.values(keys).includes(name))
    .map(({ name }) => ways[name] ?? name)
    .filter(mayLack);
  return needs.length > 0 ? `, { needs: ${json(needs)}, put: '${path}', body: example }` : '';
}

/** A field that an update can change by itself, and another value for it. */
function fieldToChange(
  { body, example, resource }: Operation,
  { keys, entry }: Reading,
): { place: string; value: unknown } {
  const fixed = new Set([...Object.values(keys), entry?.field]);
  const found = placesIn(body?.fields ?? []).filter(
    ({ place, field }) =>
      !fixed.has(place) && field.ref === undefined && !field.follows && valueAt(example, place) !== undefined,
  );
  const choose = (fits: (field: ShapeField, given: unknown) => boolean) =>
    found.find(({ place, field }) => fits(field, valueAt(example, place)));
  const isText = ({ type, format }: ShapeField) => type === 'string' && format === undefined;
  const text =
    // A name may be shown in other fields as well: best take some remark, then the label.
    choose((field, given) => isText(field) && field.nullable === true && String(given).length > 3) ??
    choose((field) => isText(field) && field.name === resource.label) ??
    // A code of two or three letters does not take any text.
    choose((field, given) => isText(field) && String(given).length > 3);
  if (text) return { place: text.place, value: 'Changed' };
  const date = choose(({ format }) => format === 'date-time');
  if (date) return { place: date.place, value: '2031-05-06T00:00:00' };
  const number = choose(({ type }) => type === 'number');
  if (number) return { place: number.place, value: Number(valueAt(example, number.place)) + 1 };
  const flag = choose(({ type }) => type === 'boolean');
  if (flag) return { place: flag.place, value: valueAt(example, flag.place) };
  throw new Error(`the example of ${resource.name} has no field that a test could change`);
}

function placesIn(fields: readonly ShapeField[], path = ''): { place: string; field: ShapeField }[] {
  return fields.flatMap((field) => {
    const place = path + field.name;
    return field.type === 'object' && field.shape ? placesIn(field.shape.fields, `${place}.`) : [{ place, field }];
  });
}

/** What no whole body lacks: every field that can be read back and does not go missing where the record has none. */
function wholeBody({ body }: Operation): string[] {
  return (body?.fields ?? [])
    .filter(({ writeOnly, nullable, required }) => !writeOnly && (nullable || required))
    .map(({ name }) => name);
}

function sendsOnlyWhatIsGiven({ method, path }: Operation): Case {
  return {
    says: 'sends exactly what is given where it is told to',
    given: 'clearJournal',
    when: '({ ...example, send_only_given_fields: true })',
    then: ['expect(output).toMatchObject({ value: { success: true } })'],
    finally: `finally(() => expectCalls({ method: '${method}', path: '${path}', query: {}, body: example }))`,
  };
}

function lacksScope(path: string, method: string, resource: string): Case {
  return {
    says: `says that the API client lacks the scope ${method} for ${resource}`,
    given: `() => refuseNext({ method: '${method}', path: '${path}', status: 403, body: 'Forbidden' })`,
    when: 'example',
    then: [`expectRefusal(output, '${method} for ${resource}')`],
    finally: 'finallyDoNothing()',
  };
}

function asksForTheKey(operation: Operation): Case {
  const required = fieldsToFillIn(operation).find((field) => field.required)?.name ?? '';
  const title = fieldTitle(required);
  return beforeSending(`asks for "${title}" where it is missing`, `without(example, '${required}')`, [title]);
}

function valueAt(value: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((holder, name) => (holder as Record<string, unknown>)?.[name], value);
}

function setAt(target: Record<string, unknown>, place: string, value: unknown): void {
  const [first = '', ...rest] = place.split('.');
  if (rest.length === 0) target[first] = value;
  else setAt((target[first] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
