import type { Operation, Resource, Shape, ShapeField } from '../../api/model/model';
import { derivedFieldsOf, type DerivedField } from '../model/derivedFields';
import type { Store } from '../store/store';
import type { Values } from '../model/values';
import { isAuditField } from '../model/auditFields';

/** Where a field of a body is stored. */
export type Target =
  /** The key that identifies the record. */
  | { to: 'key'; field: string }
  /** A field of the record. */
  | { to: 'field'; field: ShapeField; nested?: string }
  /** A nested collection of the record. */
  | { to: 'collection'; field: ShapeField }
  /** A field of the address that the record points to. */
  | { to: 'address'; derivedField: DerivedField }
  /** A whole address inside the record; `empty` has every line that a body can fill, set to null. */
  | { to: 'addressRecord'; field: ShapeField; empty: Values }
  /** An object whose fields are the record's own, as `Contact` in Contacts. */
  | { to: 'record'; mappings: readonly Mapping[] };

/** A field of a body and where it is stored. */
export type Mapping = {
  from: string;
  /** A flag that cannot be null: ASP.NET reads it as false if a body omits it. */
  isFlag: boolean;
  target: Target;
};

const cache = new WeakMap<Operation, readonly Mapping[]>();

/** Where the fields of an operation's body are stored. Fields that no record has are not stored. */
export function mappingsOf(operation: Operation, target: Resource, store: Store): readonly Mapping[] {
  let mappings = cache.get(operation);
  if (!mappings) {
    mappings = operation.body && target.record ? mapShape(operation.body, target, store) : [];
    cache.set(operation, mappings);
  }
  return mappings;
}

function mapShape(body: Shape, resource: Resource, store: Store): Mapping[] {
  const derived = derivedFieldsOf(store.api, resource.record!);
  return body.fields.flatMap((field): Mapping[] => {
    const target = targetOf(field, resource, derived, store);
    const isFlag = field.type === 'boolean' && !field.nullable;
    return target ? [{ from: field.name, isFlag, target }] : [];
  });
}

function targetOf(
  field: ShapeField,
  resource: Resource,
  derived: ReadonlyMap<string, DerivedField>,
  store: Store,
): Target | undefined {
  const readPath = field.reads ?? field.name;
  // The operation's own rule writes fields inside the entries of a list.
  if (readPath.includes('[')) return undefined;
  const [name, nested] = readPath.split('.');
  const found = resource.record!.fields.find((candidate) => candidate.name.toLowerCase() === name!.toLowerCase());
  if (!found) {
    if (field.type !== 'object' || !field.shape) return undefined;
    return { to: 'record', mappings: mapShape(field.shape, resource, store) };
  }
  if (resource.key.includes(found.name)) return { to: 'key', field: found.name };
  if (isAuditField(found.name)) return undefined;
  const derivedField = derived.get(found.name);
  if (derivedField) return derivedField.target === 'Addresses' ? { to: 'address', derivedField } : undefined;
  if (found.type === 'array' && found.shape) return { to: 'collection', field: found };
  if (found.shape && found.shape === store.api.resources.get('Addresses')?.record) {
    const lines = field.shape?.fields ?? [];
    return { to: 'addressRecord', field: found, empty: Object.fromEntries(lines.map(({ name }) => [name, null])) };
  }
  return { to: 'field', field: found, nested };
}
