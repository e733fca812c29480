import type { Resource } from '../../api/model/model';
import { fraction, hashText, mix } from '../model/random';
import { historyMs } from './calendar';
import { gapsUpTo, isGapId } from './idGaps';

/** The stamps of a generated row that rise with its id, so that a moment can be found by bisection. */
export type StampKind = 'created' | 'changed';

/** The list inside whose rows another one stands, with the parent (of the first round) of each row of its first round. */
export type GrownParent = { list: GeneratedList; parentOf: (base: number) => number };

/** The fields that say when a row was made. */
const creationStamp = /^(Created(Date(Time)?|On)|DateCreated|DateUploaded)$/;

/** The part of a row's age at its last change that is over: rows are changed soon after they are made. */
const ageAtChange = 0.06;

/**
 * The ids and stamps of a list that has as many rows as the option `rows` says. The seeded rows of scale 1 are repeated in
 * rounds; only arithmetic tells which ids there are and when each row was created and changed, and nothing is held.
 */
export class GeneratedList {
  readonly last: number;
  private readonly salt: number;
  private readonly nullSalt: number;
  private known: number | undefined;

  constructor(
    readonly resource: Resource,
    /** How many rows a round has. */
    readonly base: number,
    seed: number,
    private readonly today: number,
    private readonly extent: { rows: number; gaps: boolean } | { parent: GrownParent },
  ) {
    this.salt = hashText(`${resource.name} born`, seed);
    this.nullSalt = hashText(`${resource.name} unchanged`, seed);
    this.last = 'parent' in extent ? extent.parent.list.rounds * base : this.lastOf(extent.rows);
  }

  get rounds(): number {
    return Math.ceil(this.last / this.base);
  }

  get parent(): GrownParent | undefined {
    return 'parent' in this.extent ? this.extent.parent : undefined;
  }

  /** How many rows there are. */
  get count(): number {
    if ('rows' in this.extent) return this.extent.rows;
    if (this.known === undefined) {
      this.known = 0;
      for (let id = 1; id <= this.last; id++) if (this.has(id)) this.known++;
    }
    return this.known;
  }

  /** The row of the first round that this one repeats. */
  baseOf(id: number): number {
    return ((id - 1) % this.base) + 1;
  }

  /** How many rounds came before this row's. */
  roundOf(id: number): number {
    return Math.floor((id - 1) / this.base);
  }

  has(id: number): boolean {
    if (id < 1 || id > this.last) return false;
    if ('rows' in this.extent) return !(this.extent.gaps && id > this.base && isGapId(id));
    const { list, parentOf } = this.extent.parent;
    return list.has(this.roundOf(id) * list.base + parentOf(this.baseOf(id)));
  }

  /** When the row was created, in milliseconds: never earlier than the rows before it. */
  createdAt(id: number): number {
    const step = historyMs / this.last;
    return Math.floor(this.today - historyMs + (id - 1) * step + fraction(mix(this.salt, id)) * step);
  }

  /** When the row was last changed, if it was: never earlier than the rows before it. */
  changedAt(id: number): number {
    return Math.floor(this.today - (this.today - this.createdAt(id)) * (1 - ageAtChange));
  }

  /** Whether the row is one of those that were never changed. */
  isUnchanged(id: number, percent: number): boolean {
    return fraction(mix(this.nullSalt, id)) * 100 < percent;
  }

  /** The stamp that a field has; undefined for a field without one. */
  stampKind(field: string): StampKind | undefined {
    if (field === this.resource.changed) return 'changed';
    return creationStamp.test(field) ? 'created' : undefined;
  }

  /** The lowest id whose stamp passes a test that all later stamps pass as well; one above the last if none does. */
  firstWith(kind: StampKind, passes: (milliseconds: number) => boolean): number {
    let [low, high] = [1, this.last + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (passes(kind === 'created' ? this.createdAt(middle) : this.changedAt(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The last id of a list that has so many rows besides its gaps. */
  private lastOf(rows: number): number {
    if (!('gaps' in this.extent && this.extent.gaps)) return rows;
    let [low, high] = [rows, rows * 2];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (middle - gapsUpTo(middle) + gapsUpTo(this.base) >= rows) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
