import { textOf, type Value, type Values } from '../model/values';
import { historyEnd, historyStart } from './calendar';
import { fraction, hashText, mix } from '../model/random';

/** The seed as a maker sees it. */
export type World = {
  seed: number;
  /** How many rows the list has. */
  rows(resource: string): number;
  value(resource: string, id: number, field: string): Value;
};

/** Gives the value of one field of one seeded row; the same each time. */
export type Maker = (draw: Draw) => Value;

/** The row whose field is being made: a record, or one object of a record's nested collection. */
export type SeedPlace = {
  /** The id, or for a nested object a number that no other of its kind has. */
  id: number;
  resource: string;
  get(field: string): Value;
  /** Of a nested object: the row that holds it, and its position from 0. */
  parent?: SeedPlace;
  index: number;
};

/** What a maker works with: the row it stands in, other rows, and luck that belongs to this row and field alone. */
export class Draw {
  constructor(
    readonly world: World,
    readonly place: SeedPlace,
    private readonly salt: number,
    /** Makes nested objects for the field, each with these values over the usual ones. */
    readonly children: (values: readonly Values[]) => Value[],
  ) {}

  get id(): number {
    return this.place.id;
  }

  /** Another field of the same row. */
  own(field: string): Value {
    return this.place.get(field);
  }

  /** A field that holds a number, 0 where it is null. */
  ownNumber(field: string): number {
    return Number(this.own(field) ?? 0);
  }

  ownText(field: string): string {
    return textOf(this.own(field));
  }

  /** A field of another record; null where the id is null. */
  of(resource: string, id: Value, field: string): Value {
    return typeof id === 'number' && id > 0 ? this.world.value(resource, id, field) : null;
  }

  /** How many rows a list has at this scale. */
  rows(resource: string): number {
    return this.world.rows(resource);
  }

  /** From 0 up to, not including, 1. Each `turn` is another throw. */
  luck(turn = 0): number {
    return fraction(mix(mix(this.salt, this.id), turn));
  }

  chance(probability: number, turn = 0): boolean {
    return this.luck(turn) < probability;
  }

  int(low: number, high: number, turn = 0): number {
    return low + Math.floor(this.luck(turn) * (high - low + 1));
  }

  pick<Item>(items: readonly Item[], turn = 0): Item {
    return items[this.int(0, items.length - 1, turn)]!;
  }

  /** An id of that list. */
  any(resource: string, turn = 0): number {
    return this.int(1, this.rows(resource), turn);
  }

  money(low: number, high: number, turn = 0): number {
    return Math.round((low + this.luck(turn) * (high - low)) * 100) / 100;
  }

  /** When the record was made, in milliseconds: later for higher ids. A nested object was made with its record. */
  get born(): number {
    const { place } = this;
    if (place.parent) return bornOf(this.world, outermost(place));
    return bornOf(this.world, place);
  }
}

function outermost(place: SeedPlace): SeedPlace {
  return place.parent ? outermost(place.parent) : place;
}

const lastSpan = 100 * 86_400_000;

function bornOf(world: World, { resource, id }: SeedPlace): number {
  const span = historyEnd - historyStart - lastSpan;
  const step = span / Math.max(1, world.rows(resource));
  return Math.floor(
    historyStart + (id - 1) * step + fraction(mix(hashText(`${resource} born`, world.seed), id)) * step,
  );
}
