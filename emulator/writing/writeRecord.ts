import type { ShapeField } from '../../api/model/model';
import { Refusal } from '../model/apiResponse';
import { unlisted } from '../seed/unexposedLists';
import { isValues, type Value, type Values } from '../model/values';
import { keptAddress, writeAddress } from './addresses';
import { emptiesLeftOut, idsIn, type Call } from './writeCall';
import { emptyRecord, emptyValue } from './emptyRecord';
import { mappingsOf, type Mapping } from './fieldMapping';
import { stampChange, stampCreation } from './auditFields';

/** Completes a record after the body's fields are in it. */
export type Complete = (values: Values, call: Call, id: number) => void;

/** Creates the record that a POST describes, or changes the one that a PUT names. Gives its id. */
export function writeRecord(call: Call, complete?: Complete): number {
  return call.operation.method === 'POST' ? createRecord(call, complete) : changeRecord(call, complete);
}

function createRecord(call: Call, complete?: Complete): number {
  const { operation, target, store, now } = call;
  const id = store.nextId(target.name);
  const values = emptyRecord(target, id);
  fill(values, mappingsOf(operation, target, store), call.body, call, id, false);
  stampCreation(values, target, now);
  finish(values, call, id, complete);
  return store.insert(target.name, values);
}

function changeRecord(call: Call, complete?: Complete): number {
  const { operation, target, store, now } = call;
  const mappings = mappingsOf(operation, target, store);
  const id = idMeant(call, mappings);
  const values = store.stored(target.name, id)!;
  fill(values, mappings, call.body, call, id, emptiesLeftOut(call));
  stampChange(values, target, now);
  finish(values, call, id, complete);
  store.replace(target.name, id, values);
  return id;
}

function finish(values: Values, call: Call, id: number, complete?: Complete): void {
  nameUnlisted(values);
  complete?.(values, call, id);
}

/** The record that the keys in the body name; refused where there is none. */
function idMeant(call: Call, mappings = mappingsOf(call.operation, call.target, call.store)): number {
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
  throw Refusal.notFound(target.singular);
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

/** Puts the fields of a body into a record. `wipe` empties those that were left out. */
function fill(values: Values, mappings: readonly Mapping[], body: Values, call: Call, id: number, wipe: boolean): void {
  const addresses = new Map<string, Values>();
  const keeps = !wipe && call.operation.replaces;
  for (const { from, isFlag, target } of mappings) {
    const given = body[from] === undefined && isFlag && !keeps ? false : body[from];
    if (given === undefined && !wipe) continue;
    switch (target.to) {
      case 'key':
        // A new record gets its id from the store, unless its key is made of other records' keys.
        if (call.target.key.length > 1 && given !== undefined) values[target.field] = given;
        break;
      case 'record':
        fill(values, target.mappings, isValues(given) ? given : {}, call, id, wipe);
        break;
      case 'address': {
        const { via, sources } = target.join;
        addresses.set(via, { ...addresses.get(via), [sources[0]!]: given ?? null });
        break;
      }
      case 'addressRecord':
        values[target.field.name] = isValues(given)
          ? keepAddress(call, values[target.field.name], wipe ? { ...target.empty, ...given } : given)
          : null;
        break;
      case 'collection':
        values[target.field.name] = collectionOf(target.field, given, values[target.field.name], id);
        break;
      case 'field':
        values[target.field.name] = given === undefined ? emptyValue(target.field) : fitted(target.field, given);
    }
  }
  for (const [via, fields] of addresses) values[via] = writeAddress(call, values[via] ?? null, fields);
}

function keepAddress(call: Call, kept: Value | undefined, fields: Values): Value {
  const id = writeAddress(call, keptAddress(kept), fields);
  return id === null ? null : { AddressID: id };
}

/** A value in the type of the record's field: a rating is an id in the body of a contact and text in the record. */
function fitted({ type }: ShapeField, value: Value): Value {
  return type === 'string' && typeof value === 'number' ? String(value) : value;
}

/**
 * The objects of a nested collection: written as objects, as ids, or as ids in a text. An object that was there before, by
 * the record that it points at, keeps its own id.
 */
function collectionOf(field: ShapeField, given: Value | undefined, before: Value | undefined, id: number): Value[] {
  const shape = field.shape!;
  const pointer = shape.fields.find(({ ref, type }) => ref !== undefined && type === 'integer')?.name;
  const own = shape.fields.find(({ name }) => name === `${shape.name}ID`)?.name;
  const kept = Array.isArray(before) ? before.filter(isValues) : [];
  const items = typeof given === 'string' ? idsIn(given) : Array.isArray(given) ? given : [];
  const written = items.map((item) => {
    const values: Values = Object.fromEntries(shape.fields.map((inner) => [inner.name, emptyValue(inner)]));
    if (isValues(item)) Object.assign(values, item);
    else if (pointer !== undefined) values[pointer] = item;
    if (own !== undefined && pointer !== undefined && !values[own]) {
      values[own] = kept.find((old) => old[pointer] === values[pointer])?.[own] ?? 0;
    }
    return values;
  });
  if (own === undefined) return written;
  let next = Math.max(id * 10, ...[...kept, ...written].map((values) => Number(values[own] ?? 0)));
  for (const values of written) values[own] ||= ++next;
  return written;
}

/** Puts the name beside the id of a list that Aspire keeps to itself. */
function nameUnlisted(values: Values): void {
  for (const [base, names] of Object.entries(unlisted)) {
    const id = values[`${base}ID`];
    const name = `${base}Name` in values ? `${base}Name` : base;
    if (id !== undefined && name in values) values[name] = typeof id === 'number' ? (names[id - 1] ?? null) : null;
  }
}
