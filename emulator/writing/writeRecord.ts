import type { ShapeField } from '../../api/model/model';
import { ApiError } from '../model/apiResponse';
import { unexposedLists } from '../seed/unexposedLists';
import { isValues, type Value, type Values } from '../model/values';
import { storedAddressId, writeAddress } from './addresses';
import { clearsOmittedFields, idsIn, type WriteCall } from './writeCall';
import { emptyRecord, emptyValue } from './emptyRecord';
import { mappingsOf, type Mapping } from './fieldMapping';
import { stampChange, stampCreation } from '../model/auditFields';

/** Completes a record once the body's fields are in it. */
export type Complete = (values: Values, call: WriteCall, id: number) => void;

/** Creates the record that a POST describes, or changes the one that a PUT names. Returns its id. */
export function writeRecord(call: WriteCall, complete?: Complete): number {
  return call.operation.method === 'POST' ? createRecord(call, complete) : changeRecord(call, complete);
}

function createRecord(call: WriteCall, complete?: Complete): number {
  const { operation, target, store, now } = call;
  const id = store.nextId(target.name);
  const values = emptyRecord(target, id);
  fill(values, mappingsOf(operation, target, store), call.body, call, id, false);
  stampCreation(values, target, now);
  finish(values, call, id, complete);
  return store.insert(target.name, values);
}

function changeRecord(call: WriteCall, complete?: Complete): number {
  const { operation, target, store, now } = call;
  const mappings = mappingsOf(operation, target, store);
  const id = targetId(call, mappings);
  const values = store.stored(target.name, id)!;
  fill(values, mappings, call.body, call, id, clearsOmittedFields(call));
  stampChange(values, target, now);
  finish(values, call, id, complete);
  store.replace(target.name, id, values);
  return id;
}

function finish(values: Values, call: WriteCall, id: number, complete?: Complete): void {
  fillUnexposedNames(values);
  complete?.(values, call, id);
}

/** The id of the record that the keys in the body name. Throws an ApiError if there is none. */
function targetId(call: WriteCall, mappings = mappingsOf(call.operation, call.target, call.store)): number {
  const { target, store, body } = call;
  const keys = keysIn(mappings, body);
  const [only] = target.key;
  if (target.key.length === 1) {
    const id = Number(keys[only!] ?? 0);
    if (store.has(target.name, id)) return id;
  } else if (target.key.every((name) => name in keys)) {
    const found = store.find(target.name, (row) => target.key.every((name) => row[name] === keys[name]));
    if (found) return found.id;
  }
  throw ApiError.notFound(target.singular);
}

/** The values of the key fields in a body. */
function keysIn(mappings: readonly Mapping[], body: Values): Values {
  const keys: Values = {};
  for (const { from, target } of mappings) {
    const value = body[from];
    if (target.to === 'key' && value !== undefined) keys[target.field] = value;
    if (target.to === 'record' && isValues(value)) Object.assign(keys, keysIn(target.mappings, value));
  }
  return keys;
}

/** Copies the fields of a body into a record. `clearOmitted` empties those that the body omits. */
function fill(
  values: Values,
  mappings: readonly Mapping[],
  body: Values,
  call: WriteCall,
  id: number,
  clearOmitted: boolean,
): void {
  const addresses = new Map<string, Values>();
  const keeps = !clearOmitted && call.operation.replaces;
  for (const { from, isFlag, target } of mappings) {
    const given = body[from] === undefined && isFlag && !keeps ? false : body[from];
    if (given === undefined && !clearOmitted) continue;
    switch (target.to) {
      case 'key':
        // A new record gets its id from the store, unless its key consists of other records' keys.
        if (call.target.key.length > 1 && given !== undefined) values[target.field] = given;
        break;
      case 'record':
        fill(values, target.mappings, isValues(given) ? given : {}, call, id, clearOmitted);
        break;
      case 'address': {
        const { keyField, sources } = target.derivedField;
        addresses.set(keyField, { ...addresses.get(keyField), [sources[0]!]: given ?? null });
        break;
      }
      case 'addressRecord':
        values[target.field.name] = isValues(given)
          ? writeNestedAddress(call, values[target.field.name], clearOmitted ? { ...target.empty, ...given } : given)
          : null;
        break;
      case 'collection':
        values[target.field.name] = nestedObjects(target.field, given, values[target.field.name], id);
        break;
      case 'field':
        values[target.field.name] = given === undefined ? emptyValue(target.field) : coerced(target.field, given);
    }
  }
  for (const [keyField, fields] of addresses) {
    values[keyField] = writeAddress(call, values[keyField] ?? null, fields);
  }
}

function writeNestedAddress(call: WriteCall, kept: Value | undefined, fields: Values): Value {
  const id = writeAddress(call, storedAddressId(kept), fields);
  return id === null ? null : { AddressID: id };
}

/** Converts a value to the type of the record's field: a contact's rating is an id in the body and text in the record. */
function coerced({ type, ref, nullable }: ShapeField, value: Value): Value {
  // An id that a body omits is 0, which names nothing.
  if (ref !== undefined && nullable && value === 0) return null;
  return type === 'string' && typeof value === 'number' ? String(value) : value;
}

/**
 * The objects of a nested collection, which a body gives as objects, as ids, or as ids in a text. An object that points to
 * the same record as an earlier one keeps that one's id.
 */
function nestedObjects(field: ShapeField, given: Value | undefined, before: Value | undefined, id: number): Value[] {
  const shape = field.shape!;
  const foreignKey = shape.fields.find(({ ref, type }) => ref !== undefined && type === 'integer')?.name;
  const own = shape.fields.find(({ name }) => name === `${shape.name}ID`)?.name;
  const kept = Array.isArray(before) ? before.filter(isValues) : [];
  const items = typeof given === 'string' ? idsIn(given) : Array.isArray(given) ? given : [];
  const written = items.map((item) => {
    const values: Values = Object.fromEntries(shape.fields.map((inner) => [inner.name, emptyValue(inner)]));
    if (isValues(item)) Object.assign(values, item);
    else if (foreignKey !== undefined) values[foreignKey] = item;
    if (own !== undefined && foreignKey !== undefined && !values[own]) {
      values[own] = kept.find((old) => old[foreignKey] === values[foreignKey])?.[own] ?? 0;
    }
    return values;
  });
  if (own === undefined) return written;
  let next = Math.max(id * 10, ...[...kept, ...written].map((values) => Number(values[own] ?? 0)));
  for (const values of written) values[own] ||= ++next;
  return written;
}

/** Fills in the names of entries of unexposed lists, from their ids. */
function fillUnexposedNames(values: Values): void {
  for (const [base, names] of Object.entries(unexposedLists)) {
    const id = values[`${base}ID`];
    const name = `${base}Name` in values ? `${base}Name` : base;
    if (id !== undefined && name in values) values[name] = typeof id === 'number' ? (names[id - 1] ?? null) : null;
  }
}
