import type { Operation, Reading, Shape, ShapeField } from '../model/model';
import { fieldTitle } from '../model/fieldTitle';

/**
 * The body of an update as a builder fills it in: what is left out is read from the record, so that only what finds the
 * record and what cannot be read back is required. The body of any other operation is as its page says.
 */
export function bodyToFillIn({ body, reading }: Operation): readonly ShapeField[] {
  return reading && body ? relaxed(body.fields, placesOf(reading), '', new Map()) : (body?.fields ?? []);
}

/** The fields of an operation's input that a page describes: parameters, then the body. */
export function fieldsToFillIn(operation: Operation): readonly ShapeField[] {
  return [...operation.params, ...bodyToFillIn(operation)];
}

/** The body as the runtime checks it before it is sent: what finds the record is required, though Aspire does not say so. */
export function bodyToSend({ body, reading }: Operation): readonly ShapeField[] | undefined {
  return reading && body ? withKeys(body.fields, placesOf(reading), '') : body?.fields;
}

/** What an operation's description says about fields that cannot be kept; empty where all can. */
export function warningOf(operation: Operation): string {
  const { reading, body } = operation;
  if (!reading || !body) return '';
  const titles = (fits: (field: ShapeField) => boolean) =>
    fieldsThat(fits, body.fields)
      .map(({ name }) => fieldTitle(name))
      .join(' and ');
  const lost = titles(({ writeOnly }) => writeOnly === true);
  const hidden = titles(({ mayHide }) => mayHide === true);
  return [
    lost && `Give ${lost} again each time, or the update may empty it.`,
    hidden && `Give ${hidden} again where Aspire hides it from your API client.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function fieldsThat(fits: (field: ShapeField) => boolean, fields: readonly ShapeField[]): ShapeField[] {
  return fields.flatMap((field) => [
    ...(fits(field) ? [field] : []),
    ...(field.type === 'object' && field.shape ? fieldsThat(fits, field.shape.fields) : []),
  ]);
}

function placesOf({ keys, entry }: Reading): string[] {
  return [...Object.values(keys), ...(entry ? [entry.field] : [])];
}

function isOnTheWay(place: string, places: readonly string[]): boolean {
  return places.some((wanted) => wanted === place || wanted.startsWith(`${place}.`));
}

/** Two fields of one type stay two fields of one type: each shape is made once. */
function relaxed(
  fields: readonly ShapeField[],
  places: readonly string[],
  path: string,
  made: Map<Shape, Shape>,
): readonly ShapeField[] {
  const filledIn = fields.map((field) => {
    const place = path + field.name;
    const required = isOnTheWay(place, places) || (field.required && field.writeOnly !== undefined) || undefined;
    const { shape } = field;
    const kept = { ...field, required, needed: undefined, assumed: undefined };
    if (field.type !== 'object' || !shape) return kept;
    const inner = made.get(shape) ?? { ...shape, fields: relaxed(shape.fields, places, `${place}.`, made) };
    made.set(shape, inner);
    return { ...kept, shape: inner };
  });
  // What finds the record is asked for first.
  return [...filledIn.filter(({ required }) => required), ...filledIn.filter(({ required }) => !required)];
}

function withKeys(fields: readonly ShapeField[], places: readonly string[], path: string): readonly ShapeField[] {
  return fields.map((field) => {
    const place = path + field.name;
    // What a new record needs, an update keeps.
    if (!isOnTheWay(place, places)) return { ...field, needed: undefined, assumed: undefined };
    const { shape } = field;
    const inner = shape && { ...shape, fields: withKeys(shape.fields, places, `${place}.`) };
    return { ...field, required: true, shape: inner };
  });
}
