import type { Operation, Resource, Shape, ShapeField } from '../../api/model/model';
import { joinsOf, type Join } from '../model/derivedFields';
import type { Store } from '../store/store';
import type { Values } from '../model/values';
import { isStamp } from './auditFields';

/** Where one field of a body goes. */
export type Target =
  /** The key of the record that is meant. */
  | { to: 'key'; field: string }
  /** A field of the record. */
  | { to: 'field'; field: ShapeField; nested?: string }
  /** A nested collection of the record. */
  | { to: 'collection'; field: ShapeField }
  /** A field of the address that the record points at. */
  | { to: 'address'; join: Join }
  /** A whole address inside the record; `empty` has every line of it that a body can fill. */
  | { to: 'addressRecord'; field: ShapeField; empty: Values }
  /** An object whose fields are the record's own, as `Contact` in Contacts. */
  | { to: 'record'; mappings: readonly Mapping[] };

export type Mapping = {
  from: string;
  /** A flag that cannot be null: ASP.NET reads it as false where a body leaves it out. */
  isFlag: boolean;
  target: Target;
};

const known = new WeakMap<Operation, readonly Mapping[]>();

/** Where the fields of an operation's body go in the records that it writes. Fields that no record shows go nowhere. */
export function mappingsOf(operation: Operation, target: Resource, store: Store): readonly Mapping[] {
  let mappings = known.get(operation);
  if (!mappings) {
    mappings = operation.body && target.record ? mapShape(operation.body, target, store) : [];
    known.set(operation, mappings);
  }
  return mappings;
}

function mapShape(body: Shape, resource: Resource, store: Store): Mapping[] {
  const joins = joinsOf(store.api, resource.record!);
  return body.fields.flatMap((field): Mapping[] => {
    const target = targetOf(field, resource, joins, store);
    const isFlag = field.type === 'boolean' && !field.nullable;
    return target ? [{ from: field.name, isFlag, target }] : [];
  });
}

function targetOf(
  field: ShapeField,
  resource: Resource,
  joins: ReadonlyMap<string, Join>,
  store: Store,
): Target | undefined {
  const way = field.reads ?? field.name;
  // What stands in one entry of a list is written by the operation's own rule.
  if (way.includes('[')) return undefined;
  const [path, nested] = way.split('.');
  const found = resource.record!.fields.find(({ name }) => name.toLowerCase() === path!.toLowerCase());
  if (!found) {
    if (field.type !== 'object' || !field.shape) return undefined;
    return { to: 'record', mappings: mapShape(field.shape, resource, store) };
  }
  if (resource.key.includes(found.name)) return { to: 'key', field: found.name };
  if (isStamp(found.name)) return undefined;
  const join = joins.get(found.name);
  if (join) return join.target === 'Addresses' ? { to: 'address', join } : undefined;
  if (found.type === 'array' && found.shape) return { to: 'collection', field: found };
  if (found.shape && found.shape === store.api.resources.get('Addresses')?.record) {
    const lines = field.shape?.fields ?? [];
    return { to: 'addressRecord', field: found, empty: Object.fromEntries(lines.map(({ name }) => [name, null])) };
  }
  return { to: 'field', field: found, nested };
}
