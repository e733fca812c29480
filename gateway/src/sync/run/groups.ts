import { refuseChanges, type Encoded } from '../tables/encode.ts';
import { keyText } from '../tables/keyText.ts';
import type { EncodedRow, Table } from '../tables/table.ts';
import type { SchemaContract } from '../write/destination.ts';
import type { Tally } from './tally.ts';

type Key = EncodedRow['key'];

/** Records that are written together: encoded, each key once. */
export class Group {
  private rows = new Map<string, EncodedRow>();
  private skipped: Key[] = [];
  private oldest = Infinity;
  /** The key of the last record that came, where it has one. */
  last: Key | undefined;

  constructor(
    private readonly tally: Tally,
    readonly contract: SchemaContract,
  ) {}

  get size(): number {
    return this.rows.size;
  }

  /** Takes records in. Throws where tables are to stay as they are and a record does not fit. */
  add(table: Table, all: readonly Encoded[], readAt: number): void {
    if (this.contract === 'freeze') for (const encoded of all) refuseChanges(table, encoded);
    this.oldest = Math.min(this.oldest, readAt);
    for (const encoded of all) {
      if (encoded.problem === undefined) this.take(encoded);
      else this.skip(encoded);
      this.last = (encoded.problem === undefined ? encoded.row.key : encoded.key) ?? this.last;
    }
  }

  private take({ row, misfits }: Extract<Encoded, { row: EncodedRow }>): void {
    const key = keyText(row.key);
    this.rows.set(key, row);
    for (const { field, reason } of misfits) this.tally.note(`${field}: ${reason}`, key);
  }

  private skip({ problem, key }: Exclude<Encoded, { row: EncodedRow }>): void {
    this.tally.skip(problem, key ? keyText(key) : '');
    if (key) this.skipped.push(key);
  }

  /** What there is to write, and an empty group from then on. */
  end(): { rows: EncodedRow[]; skipped: Key[]; readAt: Date | undefined } {
    const { rows, skipped, oldest } = this;
    this.rows = new Map();
    this.skipped = [];
    this.oldest = Infinity;
    return { rows: [...rows.values()], skipped, readAt: Number.isFinite(oldest) ? new Date(oldest) : undefined };
  }
}

/** Fields that have no column, each with the first of its values; undefined where there are none. */
export function fieldsWithoutColumn(all: readonly Encoded[]): Record<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const encoded of all) {
    if (encoded.problem !== undefined || encoded.unknown === undefined) continue;
    for (const [name, value] of Object.entries(encoded.unknown)) if (!found.has(name)) found.set(name, value);
  }
  return found.size > 0 ? Object.fromEntries(found) : undefined;
}
