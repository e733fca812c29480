import type { AspireRecord } from '../../../../src/aspire/model/record';
import { encodeRecord } from '../tables/encode.ts';
import type { EncodedRow, Table } from '../tables/table.ts';
import type { SchemaContract } from '../write/destination.ts';
import type { Tally } from './tally.ts';

type Key = EncodedRow['key'];

/** A key as one text. */
export function keyText(key: Key): string {
  return key.length === 1 ? String(key[0]) : JSON.stringify(key);
}

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

  /** Takes records in; gives fields that have no column yet, each with a value. */
  add(table: Table, records: readonly AspireRecord[], readAt: number): Record<string, unknown> | undefined {
    this.oldest = Math.min(this.oldest, readAt);
    let unknown: Record<string, unknown> | undefined;
    for (const record of records) {
      const encoded = encodeRecord(table, record, this);
      if (encoded.problem !== undefined) {
        this.tally.skip(encoded.problem, encoded.key ? keyText(encoded.key) : '');
        if (encoded.key) this.skipped.push(encoded.key);
      } else {
        const { row } = encoded;
        this.rows.set(keyText(row.key), row);
        for (const { field, reason } of encoded.misfits) this.tally.note(`${field}: ${reason}`, keyText(row.key));
        if (encoded.unknown) unknown = { ...encoded.unknown, ...unknown };
      }
      this.last = (encoded.problem === undefined ? encoded.row.key : encoded.key) ?? this.last;
    }
    return unknown;
  }

  /** What there is to write, and an empty group from then on. */
  take(): { rows: EncodedRow[]; skipped: Key[]; readAt: Date | undefined } {
    const { rows, skipped, oldest } = this;
    this.rows = new Map();
    this.skipped = [];
    this.oldest = Infinity;
    return { rows: [...rows.values()], skipped, readAt: Number.isFinite(oldest) ? new Date(oldest) : undefined };
  }
}
