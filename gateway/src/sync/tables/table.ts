/** How a column keeps its values, in Postgres' words; DuckDB knows all of them but `jsonb`, which is `json` there. */
export type ColumnType = 'bigint' | 'numeric' | 'text' | 'boolean' | 'timestamptz' | 'date' | 'jsonb';

export type Column = {
  /** In snake case: `work_ticket_id`. */
  name: string;
  /** Aspire's name of the field: `WorkTicketID`. */
  field: string;
  type: ColumnType;
  /** What the page of the resource says about it, and what it refers to. */
  comment?: string;
};

/** A table of records, or of the entries of a list that stands inside of them. */
export type Table = {
  /** `work_tickets`; of entries `receipts__receipt_items`. */
  name: string;
  comment: string;
  /** Without the columns that every table has besides (`_aspire_...`). */
  columns: readonly Column[];
  /**
   * The columns of the primary key. Of entries: the columns of the record's key, which are among `columns`, and the places in
   * the lists, which are not: `_aspire_index`, and `_aspire_index_2` of a list inside of an entry. Of records without a key:
   * `_aspire_hash`.
   */
  key: readonly string[];
  /** Aspire's fields that are known and have no column: not chosen, or said by the record around it. */
  leftOut?: readonly string[];
  /** Columns that are searched by: ids of other records, and stamps. */
  indexes: readonly string[];
  /** The tables of the lists inside, each with the field in which the list stands. */
  children: readonly ChildTable[];
};

export type ChildTable = Table & { field: string };

/** The value of a column in its text form, which every destination reads: `12`, `1.5`, `true`, ISO 8601, JSON. */
export type Cell = string | null;

/** A record, ready to be written. */
export type EncodedRow = {
  /** The primary key. */
  key: readonly Cell[];
  /** A cell for each column of the table, in their order: see `cellsOf`. */
  line: string;
  /** 32 hexadecimal digits over all that the record says, the order of its fields aside. */
  hash: string;
  /** Values that do not fit their columns, and fields without a column, as a JSON object; null where there are none. */
  raw: string | null;
  children: readonly EncodedChildren[];
};

/** The entries of one list of a record. */
export type EncodedChildren = {
  table: ChildTable;
  rows: readonly Pick<EncodedRow, 'key' | 'line' | 'raw' | 'children'>[];
};
