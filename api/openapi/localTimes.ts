import type { Api, ShapeField } from '../model/model';

/**
 * The fields that Aspire calls date-time or duration, but whose example or description shows a local time. OpenAPI's own
 * formats require a zone (date-time) or P1DT2H (duration), so tools would reject the examples.
 */
export function findLocalTimes(api: Api): ReadonlyMap<ShapeField, string> {
  const found = new Map<ShapeField, string>();
  const visit = (fields: readonly ShapeField[], example: unknown) => {
    for (const field of fields) {
      const given = isObject(example) ? example[field.name] : undefined;
      const format = localFormatOf(field, given);
      if (format !== undefined) found.set(field, format);
      const inner = Array.isArray(given) && given.length > 0 ? given : [given];
      if (field.shape) for (const one of inner) visit(field.shape.fields, one);
    }
  };
  for (const { body, example } of api.operations.values()) if (body) visit(body.fields, example);
  return found;
}

function localFormatOf({ format, about = '' }: ShapeField, example: unknown): string | undefined {
  const texts = [about, typeof example === 'string' ? example : ''];
  if (format === 'date-time') return texts.some((text) => dateTime.test(text)) ? 'date-time-local' : undefined;
  if (format === 'duration') return texts.some((text) => timeOfDay.test(text)) ? 'time-local' : undefined;
  return undefined;
}

/** A date with a time and without a zone. */
const dateTime = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?![\d.:Z+-])/;

const timeOfDay = /(?<![\d:T])\d\d:\d\d:\d\d(?![\d:])/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
