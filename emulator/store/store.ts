import type { Api, Resource } from '../../api/model/model';
import { AdminError } from '../model/adminError';
import type { Settings } from '../model/settings';
import type { GeneratedList } from '../seed/generatedList';
import { SeedData } from '../seed/seedData';
import { Changes, type SavedList } from './changes';
import { growLists } from './growLists';
import { GeneratedRows } from './generatedRows';
import { idsIn, intersection, noId, type Intervals } from './intervals';
import type { LinkedCollection } from './linkedCollections';
import { ReadLog, recordName } from './readLog';
import type { Row, Values } from '../model/values';
import { valuesSource, viewOf, type RecordLookup, type View } from './views';

export type { GeneratedList };

/** What was written to a store, as plain JSON: by list and id, with its files in base64. */
export type SavedRecords = {
  lists: Record<string, SavedList>;
  counters: Record<string, number>;
  files: Record<string, string>;
};

/** Is shown a row with its id; false ends the visit. */
type Visit = (row: Row, id: number) => boolean | void;

/** A range of ids, both ends included. */
export type Range = { low: number; high: number };

/**
 * The records of the emulator: the seeded ones, overlaid with what was created, changed and removed. Ids count from 1. If
 * a resource has a key of one field, the id is its value.
 */
export class Store implements RecordLookup {
  private readonly seed: SeedData;
  private readonly views = new Map<string, View>();
  private readonly log = new ReadLog();
  private readonly generated = new Map<string, GeneratedRows>();
  private changes = new Map<string, Changes>();
  private counters = new Map<string, number>();
  /** The contents of uploaded files in base64, by attachment. */
  files = new Map<number, string>();

  constructor(
    readonly api: Api,
    settings: Settings,
  ) {
    const { seed, scale, seedDate, idGaps, filledFields } = settings;
    this.seed = new SeedData(api, seed, scale, seedDate, idGaps);
    if (Object.keys(settings.rows).length === 0) return;
    const { lists, firstRound } = growLists(api, this.seed, settings);
    const filling = { filledFields, nullStamps: () => settings.nullStamps };
    for (const list of lists) {
      const { name } = list.resource;
      this.generated.set(name, new GeneratedRows(list, firstRound, this.view(name), this.log, filling));
    }
  }

  /** Forgets every write. */
  reset(): void {
    for (const rows of this.generated.values()) rows.forgetAll();
    this.changes = new Map();
    this.counters = new Map();
    this.files = new Map();
  }

  /** Everything that was written since the start. */
  save(): SavedRecords {
    const lists = [...this.changes].map(([name, changes]): [string, SavedList] => [name, changes.save()]);
    return structuredClone({
      lists: Object.fromEntries(lists),
      counters: Object.fromEntries(this.counters),
      files: Object.fromEntries(this.files),
    });
  }

  /** Replaces everything that was written. Throws an AdminError for an unknown list. */
  restore({ lists, counters, files }: SavedRecords): void {
    const known = new Set(this.lists.map(({ name }) => name));
    const unknown = Object.keys(lists).find((name) => !known.has(name));
    if (unknown !== undefined) throw new AdminError(`there is no list "${unknown}"`);
    const changes = Object.entries(structuredClone(lists)).map(([name, list]): [string, Changes] => [
      name,
      Changes.restored(name, list),
    ]);
    this.reset();
    this.changes = new Map(changes);
    this.counters = new Map(Object.entries(counters));
    this.files = byNumber(files);
  }

  /** The resources that have records. */
  get lists(): Resource[] {
    return [...this.api.resources.values()].filter(({ record }) => record !== undefined);
  }

  count(resource: string): number {
    const { last, removed } = this.changesOf(resource);
    const list = this.generated.get(resource)?.list;
    // Above the last generated id there are only rows that were written.
    if (list) return list.count + last - list.last - removed.size;
    return last - removed.size - this.seed.gapCount(resource);
  }

  /** The highest id of the list. */
  lastId(resource: string): number {
    return this.changesOf(resource).last;
  }

  has(resource: string, id: number): boolean {
    const { last, removed } = this.changesOf(resource);
    if (!Number.isInteger(id) || id < 1 || id > last || removed.has(id)) return false;
    const list = this.generated.get(resource)?.list;
    if (list) return id > list.last || list.has(id);
    return !this.seed.isGap(resource, id);
  }

  /** The list whose rows are computed from their ids, if it is one. */
  generatedList(resource: string): GeneratedList | undefined {
    return this.generated.get(resource)?.list;
  }

  /** The last moment at which a seeded row was created or changed: milliseconds since 1970. */
  get seededUntil(): number {
    return this.seed.today;
  }

  /** A record. Its fields are computed when they are read, so do not keep it longer than a request. */
  row(resource: string, id: number): Row | undefined {
    this.log.note(recordName(resource, id));
    if (!this.has(resource, id)) return undefined;
    const written = this.changesOf(resource).written.get(id);
    const generated = this.generated.get(resource);
    if (generated && !written) return generated.row(id);
    const source = written ? valuesSource(written) : this.seed.row(resource, id);
    return source && this.view(resource).row(source);
  }

  /** A row as a plain object with every field, in the order of the API's page. */
  toObject(resource: string, row: Row): Values {
    return this.generated.get(resource)?.objectOf(row) ?? this.view(resource).toObject(row);
  }

  /** Visits the rows of a list by id, until `visit` returns false. */
  scan(resource: string, { low, high }: Range, descending: boolean, visit: Visit): void {
    this.scanThrough(resource, low > high ? noId : [[low, high]], descending, visit);
  }

  /** The same for the rows in some intervals of ids. */
  scanThrough(resource: string, intervals: Intervals, descending: boolean, visit: Visit): void {
    const visited = intersection(intervals, [[1, this.lastId(resource)]]);
    for (const [low, high] of descending ? [...visited].reverse() : visited) {
      for (let step = 0; step <= high - low; step++) {
        const id = descending ? high - step : low + step;
        const row = this.row(resource, id);
        if (row && visit(row, id) === false) return;
      }
    }
  }

  /** The ids in these intervals whose rows were written. */
  writtenIn(resource: string, intervals: Intervals): number[] {
    return idsIn(this.changesOf(resource).order, intervals);
  }

  /** The first record that matches, with its id. */
  find(resource: string, matches: (row: Row) => boolean): { id: number; row: Row } | undefined {
    let found: { id: number; row: Row } | undefined;
    this.scan(resource, { low: 1, high: Infinity }, false, (row, id) => {
      if (!matches(row)) return true;
      found = { id, row };
      return false;
    });
    return found;
  }

  childrenOf(collection: LinkedCollection, parent: number): number[] {
    const { list, parentField } = collection;
    const inside = this.changesOf(list).writtenInside(parent);
    const ids = new Set([...this.firstChildren(collection, parent), ...inside]);
    return [...ids].filter((id) => this.row(list, id)?.[parentField] === parent).sort((a, b) => a - b);
  }

  /** A copy of a record's stored values: all but its derived fields. */
  stored(resource: string, id: number): Values | undefined {
    if (!this.has(resource, id)) return undefined;
    const written = this.changesOf(resource).written.get(id);
    if (!written && this.generated.has(resource)) return structuredClone(this.generated.get(resource)!.stored(id));
    return structuredClone(written ?? this.seed.row(resource, id)?.stored());
  }

  /** The id of the next new record. */
  nextId(resource: string): number {
    return this.lastId(resource) + 1;
  }

  insert(resource: string, values: Values): number {
    const changes = this.changesOf(resource);
    changes.last++;
    this.write(resource, changes.last, values);
    return changes.last;
  }

  replace(resource: string, id: number, values: Values): void {
    this.write(resource, id, values);
  }

  remove(resource: string, id: number): void {
    this.changesOf(resource).remove(id);
    this.forget(resource, id);
  }

  /** The next number for objects of a kind inside records, counted on from the highest seeded one. */
  nextNumber(kind: string, seededHighest: number): number {
    const next = (this.counters.get(kind) ?? seededHighest) + 1;
    this.counters.set(kind, next);
    return next;
  }

  private changesOf(resource: string): Changes {
    let changes = this.changes.get(resource);
    if (!changes) {
      const last = this.generated.get(resource)?.list.last ?? this.seed.rows(resource);
      changes = new Changes(resource, last);
      this.changes.set(resource, changes);
    }
    return changes;
  }

  private write(resource: string, id: number, values: Values): void {
    this.changesOf(resource).write(id, values);
    this.forget(resource, id);
  }

  /** Drops what generated rows repeat of a record that has been written. */
  private forget(resource: string, id: number): void {
    for (const rows of this.generated.values()) rows.forget(recordName(resource, id));
  }

  /** The children that a parent has before anything is written. */
  private firstChildren(collection: LinkedCollection, parent: number): number[] {
    const { list, parentField } = collection;
    const grown = this.generated.get(list)?.list;
    if (!grown?.parent) return collection.seededChildren(parent).filter((id) => id <= this.seed.rows(list));
    const field = grown.resource.record!.fields.find(({ name }) => name === parentField);
    const { list: parents } = grown.parent;
    // An allocation's parent is a line inside a receipt, of which there are as many as allocations.
    const round = field?.ref === parents.resource.name ? parents.base : grown.base;
    const turn = Math.floor((parent - 1) / round);
    return collection.seededChildren(((parent - 1) % round) + 1).map((id) => id + turn * grown.base);
  }

  private view(resource: string): View {
    let view = this.views.get(resource);
    if (!view) {
      const record = this.api.resources.get(resource)?.record;
      if (!record) throw new Error(`${resource} has no records`);
      view = viewOf(this.api, record, this);
      this.views.set(resource, view);
    }
    return view;
  }
}

function byNumber<Item>(items: Readonly<Record<string, Item>>): Map<number, Item> {
  return new Map(Object.entries(items).map(([id, item]) => [Number(id), item]));
}
