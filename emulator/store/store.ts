import type { Api, Resource } from '../../api/model/model';
import { AdminError } from '../model/adminError';
import type { Settings } from '../model/settings';
import { SeedData } from '../seed/seedData';
import type { LinkedCollection } from './linkedCollections';
import { type Row, type Values } from '../model/values';
import { everything, rangesUpTo, type Candidates } from './candidates';
import { valuesSource, viewOf, type RecordLookup, type Source, type View } from './views';

/** What has changed in one list since the start. */
type Changes = {
  /** Grows with every change. */
  version: number;
  /** The highest id ever used. */
  last: number;
  written: Map<number, Values>;
  removed: Set<number>;
};

type SavedList = { last: number; written: Record<string, Values>; removed: number[] };

/** What was written to a store, as plain JSON: by list and id, with its files in base64. */
export type SavedRecords = {
  lists: Record<string, SavedList>;
  counters: Record<string, number>;
  files: Record<string, string>;
};

/**
 * The records of the emulator: the seeded ones, overlaid with what was created, changed and removed. Ids count from 1. If
 * a resource has a key of one field, the id is its value.
 */
export class Store implements RecordLookup {
  private readonly seed: SeedData;
  private readonly views = new Map<string, View>();
  private changes = new Map<string, Changes>();
  private counters = new Map<string, number>();
  /** Grows with every change of any list. */
  private version = 0;
  private readonly originals = new Map<string, { version: number; rows: Map<number, Values> }>();
  /** The contents of uploaded files in base64, by attachment. */
  files = new Map<number, string>();

  constructor(
    readonly api: Api,
    { seed, scale, seedDate, idGaps, rows }: Pick<Settings, 'seed' | 'scale' | 'seedDate' | 'idGaps' | 'rows'>,
  ) {
    this.seed = new SeedData(api, seed, scale, seedDate, idGaps, rows);
  }

  /** Forgets every write. */
  reset(): void {
    this.changes = new Map();
    this.counters = new Map();
    this.files = new Map();
    this.originals.clear();
  }

  /** Everything that was written since the start. */
  save(): SavedRecords {
    const lists = [...this.changes].map(([name, { last, written, removed }]): [string, SavedList] => [
      name,
      { last, written: Object.fromEntries(written), removed: [...removed] },
    ]);
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
      { version: 0, last: list.last, written: byNumber(list.written), removed: new Set(list.removed) },
    ]);
    this.changes = new Map(changes);
    this.originals.clear();
    this.counters = new Map(Object.entries(counters));
    this.files = byNumber(files);
  }

  /** The resources that have records. */
  get lists(): Resource[] {
    return [...this.api.resources.values()].filter(({ record }) => record !== undefined);
  }

  count(resource: string): number {
    const { last, removed } = this.changesOf(resource);
    return last - removed.size - this.seed.gapCount(resource);
  }

  /** The highest id of the list. */
  lastId(resource: string): number {
    return this.changesOf(resource).last;
  }

  has(resource: string, id: number): boolean {
    const { last, removed } = this.changesOf(resource);
    return Number.isInteger(id) && id >= 1 && id <= last && !removed.has(id) && !this.seed.isGap(resource, id);
  }

  /** A record. Its fields are computed when they are read, so do not keep it longer than a request. */
  row(resource: string, id: number): Row | undefined {
    if (!this.has(resource, id)) return undefined;
    const written = this.changesOf(resource).written.get(id);
    if (written) return this.view(resource).row(valuesSource(written));
    const from = this.seed.copiedFrom(resource, id);
    const source = this.seed.row(resource, from ?? id);
    if (!source) return undefined;
    return this.view(resource).row(from === undefined ? source : this.copyOf(resource, source, id));
  }

  /** A row as a plain object with every field, in the order of the API's page. */
  toObject(resource: string, row: Row): Values {
    const key = this.keyOf(resource);
    const id = key === undefined ? undefined : row[key];
    if (key === undefined || typeof id !== 'number' || this.changesOf(resource).written.has(id))
      return this.view(resource).toObject(row);
    const from = this.seed.copiedFrom(resource, id);
    return from === undefined ? this.view(resource).toObject(row) : { ...this.copied(resource, from), [key]: id };
  }

  /** What a seeded row says, for its copies: made once, until a list that it may name changes. */
  private copied(resource: string, from: number): Values {
    const known = this.originals.get(resource) ?? { version: -1, rows: new Map<number, Values>() };
    const version = this.version - this.changesOf(resource).version;
    if (known.version !== version) this.originals.set(resource, { version, rows: new Map() });
    const rows = this.originals.get(resource)?.rows ?? known.rows;
    const values =
      rows.get(from) ?? this.view(resource).toObject(this.view(resource).row(this.seed.row(resource, from)!));
    rows.set(from, values);
    return values;
  }

  private copyOf(resource: string, source: Source, id: number): Source {
    const key = this.keyOf(resource);
    return { get: (field) => (field === key ? id : source.get(field)) };
  }

  private keyOf(resource: string): string | undefined {
    const { key = [] } = this.api.resources.get(resource) ?? {};
    return key.length === 1 ? key[0] : undefined;
  }

  /** The last moment at which a seeded row was created or changed: milliseconds since 1970. */
  get seededUntil(): number {
    return this.seed.today;
  }

  /** Visits candidates among the rows of a list by id, until `visit` returns false. */
  scan(
    resource: string,
    candidates: Candidates,
    descending: boolean,
    visit: (row: Row, id: number) => boolean | void,
  ): void {
    const { written } = this.changesOf(resource);
    const ranges = rangesUpTo(candidates, this.lastId(resource), written.keys());
    for (const { low, high } of descending ? ranges.reverse() : ranges) {
      for (let step = 0; step <= high - low; step++) {
        const id = descending ? high - step : low + step;
        const row = this.row(resource, id);
        if (row && visit(row, id) === false) return;
      }
    }
  }

  /** The first record that matches, with its id. */
  find(resource: string, matches: (row: Row) => boolean): { id: number; row: Row } | undefined {
    let found: { id: number; row: Row } | undefined;
    this.scan(resource, everything, false, (row, id) => {
      if (!matches(row)) return true;
      found = { id, row };
      return false;
    });
    return found;
  }

  childrenOf(collection: LinkedCollection, parent: number): number[] {
    const { list, parentField } = collection;
    const { written } = this.changesOf(list);
    const ids = new Set([
      ...collection.seededChildren(parent).filter((id) => id <= this.seed.rows(list)),
      ...written.keys(),
    ]);
    return [...ids].filter((id) => this.row(list, id)?.[parentField] === parent).sort((a, b) => a - b);
  }

  /** A copy of a record's stored values: all but its derived fields. */
  stored(resource: string, id: number): Values | undefined {
    if (!this.has(resource, id)) return undefined;
    const written = this.changesOf(resource).written.get(id);
    if (written) return structuredClone(written);
    const from = this.seed.copiedFrom(resource, id);
    const key = this.keyOf(resource);
    const values = structuredClone(this.seed.row(resource, from ?? id)?.stored());
    return values && from !== undefined && key !== undefined ? { ...values, [key]: id } : values;
  }

  /** The id of the next new record. */
  nextId(resource: string): number {
    return this.lastId(resource) + 1;
  }

  insert(resource: string, values: Values): number {
    const changes = this.changesOf(resource);
    changes.last++;
    changes.written.set(changes.last, values);
    this.noteChange(changes);
    return changes.last;
  }

  replace(resource: string, id: number, values: Values): void {
    const changes = this.changesOf(resource);
    changes.written.set(id, values);
    this.noteChange(changes);
  }

  private noteChange(changes: Changes): void {
    changes.version++;
    this.version++;
  }

  remove(resource: string, id: number): void {
    const changes = this.changesOf(resource);
    changes.removed.add(id);
    changes.written.delete(id);
    this.noteChange(changes);
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
      changes = { version: 0, last: this.seed.total(resource), written: new Map(), removed: new Set() };
      this.changes.set(resource, changes);
    }
    return changes;
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
