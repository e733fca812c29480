import { digest128 } from './digest.ts';
import { InexactNumber } from '../../../../src/aspire/http/exactNumbers';
import { GatewayError } from '../../errors.ts';
import { cellOf, cellOfMisfit, misfitReason, toldOf } from './cells.ts';
import { jsonText, TooDeep } from './jsonText.ts';
import { escaped, nothing } from './line.ts';
import { digestColumn } from './tableOf.ts';
import type { Cell, ChildTable, Column, EncodedChildren, EncodedRow, Table } from './table.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** A value that did not fit its column, and stays in `_aspire_raw`. */
export type Misfit = { field: string; reason: string };

export type Encoded =
  | {
      row: EncodedRow;
      /** Values that are in `_aspire_raw` since they do not fit; most often none. */
      misfits: readonly Misfit[];
      /**
       * Fields that have no column, with their values, which are in `_aspire_raw` too; undefined if there are none. Null is
       * none: of a field that is always null nobody can tell what its column would be.
       */
      unknown: Readonly<Record<string, unknown>> | undefined;
      problem?: undefined;
    }
  /** Such a record is skipped. `key` where it could be read: that record is not gone from Aspire. */
  | { problem: string; key?: readonly Cell[] };

/**
 * Makes the encoder of a table's records: it is prepared once, since it runs for millions of them. Values become texts that
 * are the same for the same value, whatever the order of fields, so that digests can be compared.
 */
export function encoderOf(table: Table): (record: unknown) => Encoded {
  const fields = fieldsOf(table, 0, '');
  const children = table.children.map((child) => childOf(child));
  const keyAt = table.key.map((name) => table.columns.findIndex((column) => column.name === name));
  const isDigestKey = table.key[0] === digestColumn;
  const layout = digest128(JSON.stringify(layoutOf(table)));
  /** Of the record at hand. */
  const cells: Cell[] = new Array<Cell>(table.columns.length).fill(null);

  function encode(record: JsonObject): Encoded {
    const findings: Findings = { misfits: [], unknown: undefined };
    const raw = fields.encode(record, cells, findings);
    const key = isDigestKey ? [] : keyAt.map((at) => cells[at] ?? null);
    if (key.includes(null)) return { problem: problemOfKey(table, key, record) };
    const line = fields.line(cells);
    // No other record of this layout has the same line and the same raw values. Lists are among the cells.
    const hash = digest128(`${layout}${line}\n${raw ?? ''}`);
    if (isDigestKey) key.push(hash);
    const entries = children.map((child) => child.encode(record, key, [], findings));
    const { misfits, unknown } = findings;
    return { row: { key, line, hash, raw, children: entries }, misfits, unknown };
  }

  return (record) => {
    if (!isObject(record)) return { problem: `the record is ${toldOf(record)} and should be an object` };
    try {
      return encode(record);
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      const key = keyAt.map((at) => keyCell(table.columns[at], record));
      return key.includes(null) || isDigestKey ? { problem: error.message } : { problem: error.message, key };
    }
  };
}

const encoders = new WeakMap<Table, (record: unknown) => Encoded>();

/** One record, ready to be written. */
export function encodeRecord(table: Table, record: unknown): Encoded {
  let encode = encoders.get(table);
  if (!encode) encoders.set(table, (encode = encoderOf(table)));
  return encode(record);
}

/** A text that is the same for the same record and another one for another. */
export function digestOf(encoded: Encoded, record: unknown): string {
  if (encoded.problem === undefined) return encoded.row.hash;
  try {
    return jsonText(record);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return `${encoded.problem} ${encoded.key?.join(' ') ?? ''}`;
  }
}

/** The contract `freeze`: throws `unexpected_reply` where a record has a field without a column or a value that does not fit. */
export function refuseChanges({ name }: Table, encoded: Encoded): void {
  if (encoded.problem !== undefined) return;
  const { row, misfits, unknown } = encoded;
  const [field] = Object.keys(unknown ?? {});
  const [misfit] = misfits;
  if (field === undefined && misfit === undefined) return;
  const found = misfit ? `${misfit.field} does not fit its column: ${misfit.reason}` : `${field} has no column`;
  throw new GatewayError(
    'unexpected_reply',
    `The record ${row.key.join(', ')} for ${name}: ${found}. Under the contract "freeze" the tables stay as they are; ` +
      'take "evolve" to get new columns, or "discard" to keep such values in _aspire_raw.',
  );
}

/** What comes to light beside the cells, over all levels of a record. */
type Findings = { misfits: Misfit[]; unknown: Record<string, unknown> | undefined };

/**
 * What is the same for records and for entries of their lists: a text for each column from `from` on, and the rest raw. `path`
 * stands before the names of fields in findings.
 */
function fieldsOf(table: Table, from: number, path: string) {
  const columns = table.columns.slice(from);
  const names = columns.map(({ field }) => field);
  const cellsOf = columns.map(({ type }) => cellOf[type]);
  // Read by name alone, these would be found in every object.
  const isInherited = names.map((name) => name in Object.prototype);
  const known = new Set([...names, ...(table.leftOut ?? [])]);
  const count = names.length;

  // Numbers, moments and the like have nothing that a line would have to escape.
  const texts: string[] = table.columns.map(() => '');
  const isFree = table.columns.map(({ type }) => type === 'text' || type === 'jsonb');

  /** Fills `cells`, and gives what is raw besides. */
  function encode(record: JsonObject, cells: Cell[], findings: Findings): string | null {
    let present = 0;
    let raw: [string, string][] | undefined;
    for (let at = 0; at < count; at++) {
      const name = names[at] as string;
      const value = isInherited[at] && !Object.hasOwn(record, name) ? undefined : record[name];
      if (value !== undefined) present++;
      let cell: Cell = null;
      if (value !== undefined && value !== null) {
        const text = (cellsOf[at] as (typeof cellsOf)[number])(value);
        if (text === undefined) {
          const { type } = columns[at] as Column;
          findings.misfits.push({ field: path + name, reason: misfitReason(type, value) });
          (raw ??= []).push([name, jsonText(value)]);
          cell = cellOfMisfit(type, value);
        } else {
          cell = text;
        }
      }
      cells[from + at] = cell;
    }
    const all = Object.keys(record);
    if (all.length !== present)
      for (const name of all) {
        // Null is said of a field that is not there, too.
        if (known.has(name) || (record[name] ?? null) === null) continue;
        findings.unknown ??= Object.create(null) as Record<string, unknown>;
        findings.unknown[path + name] = record[name];
        (raw ??= []).push([name, jsonText(record[name])]);
      }
    return raw ? rawText(raw) : null;
  }

  /** `lineOf`, but quicker. */
  function line(cells: readonly Cell[]): string {
    for (let at = 0; at < isFree.length; at++) {
      const cell = cells[at] ?? null;
      texts[at] = isFree[at] ? escaped(cell) : (cell ?? nothing);
    }
    return texts.join('\t');
  }
  return { encode, line };
}

type ChildEncoder = {
  encode(record: JsonObject, key: readonly Cell[], places: readonly string[], findings: Findings): EncodedChildren;
};

/** The entries of one list. The columns of the record's key come first, then the entry's own. */
function childOf(table: ChildTable, path = ''): ChildEncoder {
  const keyLength = table.key.filter((name) => !name.startsWith('_aspire_index')).length;
  const ownPath = `${path}${table.field}.`;
  const fields = fieldsOf(table, keyLength, ownPath);
  const children = table.children.map((child) => childOf(child, ownPath));
  /** Of the entry at hand. */
  const cells: Cell[] = new Array<Cell>(table.columns.length);

  function encodeEntry(entry: unknown, key: readonly Cell[], places: readonly string[], findings: Findings) {
    cells.fill(null);
    for (let column = 0; column < keyLength; column++) cells[column] = key[column] ?? null;
    const ownKey = [...key, ...places];
    if (isObject(entry)) {
      const raw = fields.encode(entry, cells, findings);
      const line = fields.line(cells);
      const entries = children.map((child) => child.encode(entry, key, places, findings));
      return { key: ownKey, line, raw, children: entries };
    }
    // It still has its place in the list.
    const reason = `an entry is ${toldOf(entry)} and should be an object`;
    findings.misfits.push({ field: path + table.field, reason });
    return { key: ownKey, line: fields.line(cells), raw: rawText([['', jsonText(entry)]]), children: [] };
  }

  return {
    encode(record, key, places, findings) {
      const list = record[table.field];
      const entries = Array.isArray(list) ? (list as unknown[]) : [];
      return {
        table,
        rows: entries.map((entry, index) => encodeEntry(entry, key, [...places, String(index)], findings)),
      };
    },
  };
}

/** What the digest of a record depends on beside the record: a new column makes every digest another one. */
function layoutOf({ columns, children }: Table): unknown {
  return [columns.map(({ field, type }) => [field, type]), children.map((child) => [child.field, layoutOf(child)])];
}

function keyCell(column: Column | undefined, record: JsonObject): Cell {
  return (column && cellOf[column.type](record[column.field])) ?? null;
}

function problemOfKey(table: Table, key: readonly Cell[], record: JsonObject): string {
  const at = key.indexOf(null);
  const column = table.columns.find(({ name }) => name === table.key[at]);
  const field = column?.field ?? '';
  return `its key ${field} is ${toldOf(Object.hasOwn(record, field) ? record[field] : undefined)}`;
}

function rawText(fields: readonly [string, string][]): string {
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, text]) => `${jsonText(name)}:${text}`).join(',')}}`;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof InexactNumber);
}
