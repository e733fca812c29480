import type { Resource, ShapeField } from '../../api/model/model';
import { isAuditField, stampChange, stampCreation } from '../model/auditFields';
import { stampOf } from '../model/clock';
import { derivedFieldsOf } from '../model/derivedFields';
import { fraction, mix } from '../model/random';
import type { Value, Values } from '../model/values';
import { users } from '../seed/people';
import { linkedCollections } from '../store/linkedCollections';
import type { Store } from '../store/store';
import type { ChangeKind, Churning } from './churnRequest';

/** A change that was made, with the stamp that it has; null where it moved none. */
export type Change = { resource: string; id: number; kind: ChangeKind; stamp: string | null };

/** Where the random numbers of a change come from. */
type Random = (variant: number) => number;

/**
 * Changes one record as a person would. Everything follows from the seed and the number of the change. Undefined where
 * there is nothing to change.
 */
export function changeOneRecord(
  { resources, kinds, seed, touchStamps, lateSeconds }: Churning,
  sequence: number,
  store: Store,
  now: number,
): Change | undefined {
  const random: Random = (variant) => fraction(mix(mix(sequence, seed), variant));
  const resource = resources[Math.floor(random(0) * resources.length)]!;
  const { name } = resource;
  const source = existingId(store, name, random(1));
  if (source === undefined) return undefined;
  const kind = pickKind(kinds, random(2));
  const stamp = stampOf(now - Math.floor(random(3) * (lateSeconds * 1000 + 1)));
  // Any user but the first, which is the API's.
  const user = 2 + Math.floor(random(4) * (users - 1));
  if (kind === 'delete') {
    store.remove(name, source);
    return { resource: name, id: source, kind, stamp: null };
  }
  const values = store.stored(name, source)!;
  if (kind === 'create') {
    const id = startRecord(values, resource, store);
    stampCreation(values, resource, stamp, user);
    store.insert(name, values);
    return { resource: name, id, kind, stamp };
  }
  edit(values, resource, store, random, sequence);
  const isStamped = random(5) * 100 < touchStamps;
  if (isStamped) stampChange(values, resource, stamp, user);
  store.replace(name, source, values);
  return { resource: name, id: source, kind, stamp: isStamped ? stamp : null };
}

/** A record near that place in the list. */
function existingId(store: Store, resource: string, place: number): number | undefined {
  const last = store.lastId(resource);
  const start = 1 + Math.floor(place * last);
  for (let step = 0; step < last; step++) {
    const id = ((start - 1 + step) % last) + 1;
    if (store.has(resource, id)) return id;
  }
  return undefined;
}

function pickKind(kinds: Churning['kinds'], place: number): ChangeKind {
  let left = place * kinds.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of kinds) {
    if (left < weight) return kind;
    left -= weight;
  }
  return 'update';
}

/** Makes a copy of a record into a new one: with the next id, without collections, and never changed. */
function startRecord(values: Values, { name, key, record }: Resource, store: Store): number {
  const id = store.nextId(name);
  for (const field of record!.fields) {
    if (field.type === 'array') values[field.name] = [];
    if (isAuditField(field.name) && field.nullable === true) values[field.name] = null;
  }
  values[key[0]!] = typeof values[key[0]!] === 'string' ? String(id) : id;
  return id;
}

/** Changes a field, and now and then takes an object out of a collection. */
function edit(values: Values, resource: Resource, store: Store, random: Random, sequence: number): void {
  const { key, record, changed } = resource;
  const derived = derivedFieldsOf(store.api, record!);
  const free = record!.fields.filter(
    (field) =>
      !key.includes(field.name) && field.name !== changed && !derived.has(field.name) && !isAuditField(field.name),
  );
  const collections = free.filter(
    ({ name }) =>
      !(`${record!.name}.${name}` in linkedCollections) && Array.isArray(values[name]) && values[name].length > 0,
  );
  if (collections.length > 0 && random(6) < 0.25) {
    const { name } = collections[Math.floor(random(7) * collections.length)]!;
    values[name] = (values[name] as Value[]).slice(0, -1);
    return;
  }
  const editable = free.filter(isEditable);
  const field = editable[Math.floor(random(8) * editable.length)];
  if (field) values[field.name] = edited(field, values[field.name] ?? null, sequence);
}

/** Texts that choose among a few, such as a status, stay as they are. */
function isEditable({ name, type, format, ref, values: choices }: ShapeField): boolean {
  if (ref !== undefined || format !== undefined || choices !== undefined || /Status|Type|Code/.test(name)) return false;
  return type === 'string' || type === 'number' || type === 'boolean';
}

function edited(
  { type, maxLength = 200, maximum = Infinity, minimum = 0 }: ShapeField,
  value: Value,
  sequence: number,
): Value {
  if (type === 'boolean') return value !== true;
  if (type === 'number') return Number(value ?? 0) + 1 <= maximum ? Number(value ?? 0) + 1 : minimum;
  const mark = `#${sequence}`;
  const text = typeof value === 'string' ? value.replace(/ ?#\d+$/, '') : '';
  return `${text.slice(0, Math.max(0, maxLength - mark.length - 1))} ${mark}`.trim().slice(-maxLength);
}
