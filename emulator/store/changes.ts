import type { Value, Values } from '../model/values';
import { placeOf } from './intervals';
import { linkedLists } from './linkedCollections';

/** The changes of one list as plain JSON. */
export type SavedList = { last: number; written: Record<string, Values>; removed: number[] };

/** What has changed in one list since the start. */
export class Changes {
  readonly written = new Map<number, Values>();
  /** The ids of what was written, in order. */
  readonly order: number[] = [];
  readonly removed = new Set<number>();
  /** The ids of what was written by the parent that it stands inside, now or earlier. */
  private readonly byParent = new Map<Value, Set<number>>();
  private readonly parentField: string | undefined;

  constructor(
    resource: string,
    /** The highest id ever used. */
    public last: number,
  ) {
    this.parentField = linkedLists.get(resource)?.parentField;
  }

  static restored(resource: string, { last, written, removed }: SavedList): Changes {
    const changes = new Changes(resource, last);
    for (const [id, values] of Object.entries(written)) changes.write(Number(id), values);
    for (const id of removed) changes.removed.add(id);
    return changes;
  }

  save(): SavedList {
    return { last: this.last, written: Object.fromEntries(this.written), removed: [...this.removed] };
  }

  write(id: number, values: Values): void {
    if (!this.written.has(id)) this.order.splice(placeOf(this.order, id), 0, id);
    this.written.set(id, values);
    if (this.parentField === undefined) return;
    const parent = values[this.parentField] ?? null;
    this.byParent.set(parent, (this.byParent.get(parent) ?? new Set()).add(id));
  }

  remove(id: number): void {
    this.removed.add(id);
    if (this.written.delete(id)) this.order.splice(placeOf(this.order, id), 1);
  }

  /** The ids of what was written that may stand inside a parent. */
  writtenInside(parent: number): Iterable<number> {
    return this.byParent.get(parent) ?? [];
  }
}
