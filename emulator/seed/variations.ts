import type { ShapeField } from '../../api/model/model';
import { isValues, textOf, type Value, type Values } from '../model/values';
import { day, timestamp } from './calendar';
import type { GeneratedList } from './generatedList';
import { happened, type SeedData } from './seedData';

/** A field of a generated row, from the row's id and from the row of the first round that it repeats. */
export type Variation = (id: number, base: Value) => Value;

/** The fields in which the rows of a generated list differ from the row of the first round that they repeat. */
export function variationsOf(
  list: GeneratedList,
  seed: SeedData,
  nullStamps: () => number,
): ReadonlyMap<string, Variation> {
  const variations = new Map<string, Variation>();
  for (const field of list.resource.record!.fields) {
    const variation = variationOf(field, list, seed, nullStamps);
    if (variation) variations.set(field.name, variation);
  }
  return variations;
}

function variationOf(
  field: ShapeField,
  list: GeneratedList,
  seed: SeedData,
  nullStamps: () => number,
): Variation | undefined {
  const { name, type, format, ref, nullable = false, shape } = field;
  const { key } = list.resource;
  if (key.length === 1 && key[0] === name) return type === 'integer' ? (id) => id : (id) => String(id);
  const parent = list.parent?.list;
  if (ref !== undefined && ref === parent?.resource.name) {
    return (id, base) => (typeof base === 'number' ? base + list.roundOf(id) * parent.base : base);
  }
  const stamp = list.stampKind(name);
  if (stamp === 'created') return (id) => timestamp(list.createdAt(id));
  if (stamp === 'changed') {
    return (id) => (nullable && list.isUnchanged(id, nullStamps()) ? null : timestamp(list.changedAt(id)));
  }
  if (format === 'date-time') return shifted(name, list, seed);
  if (type === 'integer' && ref === undefined && countsWithId(name, list, seed)) {
    return (id, base) => (typeof base === 'number' ? base + list.roundOf(id) * list.base : base);
  }
  return type === 'array' && shape ? renumbered(field, list, seed) : undefined;
}

/** Moves a date by as much as the row is younger than the one that it repeats: a date stays a date. */
function shifted(name: string, list: GeneratedList, seed: SeedData): Variation {
  const { created } = list.resource;
  const bornAt = (base: number) => {
    const text = created === undefined ? null : seed.value(list.resource.name, base, created);
    return typeof text === 'string' ? Date.parse(text) : list.createdAt(base);
  };
  // By the row of the first round: how much its date is ahead of its creation.
  const known = new Map<number, { text: string; ahead: number; isDay: boolean }>();
  const startsMonth = samples(name, list, seed).every((value) => /-01T00:00:00Z$/.test(textOf(value)));
  const latest = happened.test(name) ? seed.today : Infinity;
  return (id, value) => {
    if (typeof value !== 'string') return value;
    const base = list.baseOf(id);
    let moved = known.get(base);
    if (moved?.text !== value) {
      moved = { text: value, ahead: Date.parse(value) - bornAt(base), isDay: value.endsWith('T00:00:00Z') };
      known.set(base, moved);
    }
    const time = Math.min(list.createdAt(id) + moved.ahead, latest);
    if (startsMonth) return `${day(time).slice(0, 8)}01T00:00:00Z`;
    return moved.isDay ? day(time) : timestamp(time);
  };
}

/** Whether a number goes up by one with each row, as the number of a receipt does. */
function countsWithId(name: string, list: GeneratedList, seed: SeedData): boolean {
  if (list.base < 3) return false;
  const above = samples(name, list, seed).map((value, index) => Number(value ?? NaN) - sampled(list)[index]!);
  return above.every((number) => number === above[0]);
}

/** A few rows of the first round, by which a field's habits are judged. */
function sampled({ base }: GeneratedList): number[] {
  return [1, 2, base];
}

function samples(name: string, list: GeneratedList, seed: SeedData): Value[] {
  return sampled(list).map((id) => seed.value(list.resource.name, id, name));
}

/** Gives the objects of a collection numbers of their own, and the key of their record. */
function renumbered(field: ShapeField, list: GeneratedList, seed: SeedData): Variation {
  const [key] = list.resource.key;
  const strides = new Map<string, number>();
  const measure = ({ name, shape }: ShapeField, items: Value) => {
    const own = ownKey(shape!);
    for (const item of Array.isArray(items) ? items.filter(isValues) : []) {
      if (own !== undefined) strides.set(name, Math.max(strides.get(name) ?? 0, Number(item[own] ?? 0)));
      for (const inner of collectionsOf(shape!)) measure(inner, item[inner.name] ?? null);
    }
  };
  const renumber = ({ name, shape }: ShapeField, items: Value, id: number): Value => {
    if (!Array.isArray(items)) return items;
    const own = ownKey(shape!);
    const inside = collectionsOf(shape!);
    return items.map((item) => {
      if (!isValues(item)) return item;
      const changed: Values = { ...item };
      if (own !== undefined) changed[own] = Number(item[own] ?? 0) + list.roundOf(id) * strides.get(name)!;
      if (key !== undefined && key in item && key !== own) changed[key] = id;
      for (const inner of inside) changed[inner.name] = renumber(inner, item[inner.name] ?? null, id);
      return changed;
    });
  };
  return (id, items) => {
    if (!Array.isArray(items) || items.length === 0) return items;
    if (strides.size === 0) {
      for (let base = 1; base <= list.base; base++) measure(field, seed.value(list.resource.name, base, field.name));
    }
    return renumber(field, items, id);
  };
}

type Nested = NonNullable<ShapeField['shape']>;

function collectionsOf({ fields }: Nested): ShapeField[] {
  return fields.filter(({ type, shape }) => type === 'array' && shape !== undefined);
}

/** The field that numbers the objects of a type. */
function ownKey({ name, fields }: Nested): string | undefined {
  const names = [`${name}ID`, `${name}Id`, 'Id'];
  return fields.find((field) => field.type === 'integer' && names.includes(field.name))?.name;
}
