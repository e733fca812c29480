import type { Operation, Reading, ShapeField } from '../../api/model/model';
import type { HandlerTest } from './renderHandlerTest';
import { bodyToFillIn } from '../../api/operations/updateInput';

/** How an operation of Aspire's own is tested. */
export function operationTest(operation: Operation): HandlerTest {
  const { options, reading, example } = operation;
  if (reading) return { suite: 'update', example, options: updateOptions(operation, reading) };
  if (options === 'odata' || options === 'filter') return { suite: 'list', example: listExample(operation, options) };
  const required = firstToFillIn(operation);
  return {
    suite: 'call',
    example: options === 'none' ? {} : example,
    options: required === undefined ? undefined : { required },
  };
}

/** The first field that a builder has to fill in. */
function firstToFillIn(operation: Operation): string | undefined {
  return [...operation.params, ...bodyToFillIn(operation)].find(({ required, needed }) => required || needed)?.name;
}

/** A list is asked for the record whose key is 1. */
function listExample({ resource }: Operation, options: 'odata' | 'filter'): object {
  const [key] = resource.key;
  const filter = key === undefined ? {} : { filter: `${key} eq 1` };
  return options === 'filter' ? filter : { ...filter, limit: 50 };
}

/** What the suite of updates is told: see `UpdateOptions` of `src/testing/suites/update.ts`. */
function updateOptions(operation: Operation, reading: Reading): object {
  const { place, value } = fieldToChange(operation, reading);
  const needs = fieldsToPrepare(operation, reading);
  return {
    required: firstToFillIn(operation),
    change: { [place]: value },
    whole: wholeBody(operation),
    ...(needs.length > 0 ? { needs } : {}),
  };
}

/** What no whole body lacks: every field that can be read back and does not go missing where the record has none. */
function wholeBody({ body }: Operation): string[] {
  return (body?.fields ?? [])
    .filter(({ writeOnly, nullable, required }) => !writeOnly && (nullable || required))
    .map(({ name }) => name);
}

/** The fields that some records lack and that cannot be written without: there the example is written first. */
function fieldsToPrepare({ body, resource }: Operation, { keys, ways }: Reading): string[] {
  const mayLack = (name: string) => resource.record?.fields.some((field) => field.name === name && field.nullable);
  return (body?.fields ?? [])
    .filter(({ name, required, ref }) => required && ref !== undefined && !Object.values(keys).includes(name))
    .map(({ name }) => ways[name] ?? name)
    .filter(mayLack);
}

/** A field that an update can change by itself, and another value for it. */
function fieldToChange(
  { body, example, resource }: Operation,
  { keys, entry }: Reading,
): { place: string; value: unknown } {
  const fixed = new Set([...Object.values(keys), entry?.field]);
  const found = placesIn(body?.fields ?? []).filter(
    ({ place, field }) =>
      !fixed.has(place) &&
      field.ref === undefined &&
      !field.follows &&
      // What cannot be read cannot be seen to have changed.
      !field.writeOnly &&
      valueAt(example, place) !== undefined,
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
  if (date) return { place: date.place, value: '2031-05-06T00:00:00Z' };
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

function valueAt(value: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((holder, name) => (holder as Record<string, unknown>)?.[name], value);
}
