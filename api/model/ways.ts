import type { Shape, ShapeField } from './model';

/** One step of a way through a record: a field and, in brackets, the field that picks one entry of a list. */
export type Step = { name: string; pick?: string };

/** The way to the record itself. */
export const wholeRecord = '.';

/** The steps of a way: `PropertyContacts[PrimaryContact].ContactID` has two. */
export function stepsOf(way: string): Step[] {
  return way.split('.').map((part) => {
    const [name = '', pick] = part.replace(/\]$/, '').split('[');
    return { name, pick };
  });
}

/** A field of a shape, by its name in any case: bodies spell some ids otherwise than records do. */
function fieldNamed(name: string, shape: Shape | undefined): ShapeField | undefined {
  return shape?.fields.find((field) => field.name.toLowerCase() === name.toLowerCase());
}

/**
 * Where a field of a body stands in the record (or in the object of the record that `holder` describes): what its page
 * says, else the field of the same name, else, for an object, the record itself. Undefined where nothing gives it back.
 */
export function wayOf(field: ShapeField, holder: Shape | undefined): string | undefined {
  if (field.writeOnly) return undefined;
  if (field.reads !== undefined) return field.reads;
  return fieldNamed(field.name, holder)?.name ?? (field.type === 'object' ? wholeRecord : undefined);
}

/** What a way leads to: the last field, and whether there are many of it; or the step that leads nowhere. */
export type Lead = { field: ShapeField; many: boolean } | { lost: Step; known: readonly string[] };

/** Follows a way through a record. */
export function follow(way: string, record: Shape | undefined): Lead {
  let shape = record;
  let lead: { field: ShapeField; many: boolean } | undefined;
  let many = false;
  for (const step of stepsOf(way)) {
    const field = shape?.fields.find(({ name }) => name === step.name);
    if (!field) return { lost: step, known: namesOf(shape) };
    if (step.pick !== undefined && !fieldNamed(step.pick, field.shape)) {
      return { lost: { name: step.pick }, known: namesOf(field.shape) };
    }
    many ||= field.type === 'array' && step.pick === undefined;
    lead = { field, many };
    shape = field.shape;
  }
  return lead ?? { lost: { name: way }, known: namesOf(record) };
}

function namesOf(shape: Shape | undefined): string[] {
  return shape?.fields.map(({ name }) => name) ?? [];
}
