import type { Operation, Resource, Shape, ShapeField } from '../../api/model/model';
import { joinsOf, type Join } from '../state/joins';
import type { Store } from '../state/store';
import { isStamp } from './stamps';

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
  /** A whole address inside the record. */
  | { to: 'addressRecord'; field: ShapeField }
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
  const [path, nested] = (field.reads ?? field.name).split('.');
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
    return { to: 'addressRecord', field: found };
  }
  return { to: 'field', field: found, nested };
}
