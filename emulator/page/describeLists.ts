import type { Resource, Shape, ShapeField } from '../../api/model/model';
import type { EmulatorContext } from '../admin/emulatorContext';

/** A list as the page's overview shows it. */
type ListSummary = { name: string; about: string; path: string; key: readonly string[]; rows: number };

/** A field of a record, with its nested fields. */
type FieldSummary = { name: string; type: string; ref?: string; about?: string; fields?: FieldSummary[] };

/** Everything that the page needs to show the records of a list. */
type ListDescription = ListSummary & {
  label?: string;
  fields: FieldSummary[];
  /** The lists with a field that names a record of this one. */
  referredBy: { list: string; field: string }[];
};

/** Every list with the number of its rows. */
export function summarizeLists(context: EmulatorContext): ListSummary[] {
  return context.store.lists.map((resource) => summarize(resource, context));
}

/** One list, or undefined where there is none of that name. */
export function describeList(name: string, context: EmulatorContext): ListDescription | undefined {
  const resource = context.store.lists.find((list) => list.name === name);
  if (resource?.record === undefined) return undefined;
  return {
    ...summarize(resource, context),
    label: resource.label,
    fields: fieldsOf(resource.record),
    referredBy: context.store.lists.flatMap(({ name: list, record }) =>
      (record?.fields ?? []).filter(({ ref }) => ref === name).map(({ name: field }) => ({ list, field })),
    ),
  };
}

/** The operation that reads a list. */
export function listOperation({ name, operations }: Resource) {
  const found = operations.find(({ options }) => options === 'odata' || options === 'none');
  if (!found) throw new Error(`there is no operation that reads ${name}`);
  return found;
}

function summarize(resource: Resource, { store }: EmulatorContext): ListSummary {
  const { name, about, key } = resource;
  return { name, about, key, path: listOperation(resource).path, rows: store.count(name) };
}

function fieldsOf({ fields }: Shape): FieldSummary[] {
  return fields.map(({ name, ref, about, shape, ...field }) => ({
    name,
    type: typeOf(field),
    ...(ref !== undefined && { ref }),
    ...(about !== undefined && { about }),
    ...(shape !== undefined && { fields: fieldsOf(shape) }),
  }));
}

function typeOf({ type, format }: Pick<ShapeField, 'type' | 'format'>): string {
  return format === 'date-time' || format === 'duration' ? format : type;
}
