import type { FieldKind } from '../../src/aspire/model/operation';
import { workTicketsGet } from '../../src/records/work_tickets.operations';

/** Rows with keys above `after`, up to and including `upTo`. */
export type Range = { after: number; upTo: number };

/** Work tickets as prepared JSON text. */
export type Tickets = {
  /** The first `limit` rows of the ranges, as a JSON array. */
  inRanges(ranges: readonly Range[], limit: number): Buffer[];
  /** A page by its number, from 1. */
  page(pageNumber: number, limit: number): Buffer[];
  /** The last rows of all, the highest key first. */
  last(limit: number): Buffer[];
};

/** The key of the first work ticket. */
export const firstKey = 1_004;

/** Work tickets with a value in every field. The keys ascend with gaps, as after deletions. */
export function makeTickets(count: number): Tickets {
  const keys: number[] = [];
  const rows: Buffer[] = [];
  const ends: number[] = [0];
  let key = firstKey;
  for (let index = 0; index < count; index++) {
    if (index > 0) key += index % 7 === 0 ? 4 : 1;
    const row = Buffer.from(`${JSON.stringify(ticket(key))},`);
    keys.push(key);
    rows.push(row);
    ends.push((ends[index] ?? 0) + row.length);
  }
  const text = Buffer.concat(rows);
  rows.length = 0;

  /** Rows by their index, without the last one, and without a trailing comma. */
  const cut = (from: number, to: number) =>
    to > from ? [text.subarray(ends[from], (ends[to] ?? text.length) - 1)] : [];
  /** The number of keys that are not higher than this one. */
  const upTo = (limit: number) => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? Infinity) <= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const array = (parts: readonly Buffer[]) => [
    Buffer.from('['),
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from(','), part])),
    Buffer.from(']'),
  ];

  return {
    inRanges(ranges, limit) {
      let left = limit;
      const parts = ranges.flatMap((range) => {
        const from = upTo(range.after);
        const to = Math.min(upTo(range.upTo), from + left);
        left -= Math.max(0, to - from);
        return cut(from, to);
      });
      return array(parts);
    },
    page(pageNumber, limit) {
      const from = Math.min((pageNumber - 1) * limit, count);
      return array(cut(from, Math.min(from + limit, count)));
    },
    last(limit) {
      return array(
        Array.from({ length: Math.min(limit, count) }, (_, index) => cut(count - index - 1, count - index)).flat(),
      );
    },
  };
}

function ticket(key: number): Record<string, unknown> {
  const fields = Object.entries(workTicketsGet.fields ?? {});
  const values = fields.map(([name, kind], index) => [name, valueOf(name, kind, key + index)] as const);
  return { ...Object.fromEntries(values), WorkTicketID: key };
}

function valueOf(name: string, kind: FieldKind, seed: number): unknown {
  switch (kind) {
    case 'integer':
      return seed % 10_000;
    case 'number':
      return (seed % 100_000) / 100;
    case 'boolean':
      return seed % 2 === 0;
    case 'date':
      return new Date(Date.UTC(2025, 0, 1) + (seed % 40_000) * 60_000).toISOString();
    case 'text':
      return `${name} ${seed % 1_000}`;
  }
}
