import type { FieldValuesRow, Lookup } from './lookup';
import type { BatchRow, DownloadRow, GetByIdRow, OperationRow, UploadRow, UpsertRow, VerifyRow } from './operation';

/** The row of data that an operation of each kind runs with. */
export type RowsByKind = {
  list: OperationRow;
  /** One request: a create, a delete, or any other single call. */
  call: OperationRow;
  /** A PUT or PATCH. If the row has `readBefore`, fields that the input omits keep their values. */
  update: OperationRow;
  getById: GetByIdRow;
  upsert: UpsertRow;
  batchCreate: BatchRow;
  /** A dropdown of records. */
  lookup: Lookup;
  /** A dropdown of the texts that a list returns. */
  lookupTexts: OperationRow;
  /** A dropdown that depends on the code in another field: one row for each code. */
  lookupByCode: Readonly<Record<string, Lookup>>;
  /** A dropdown of the values that a field of a list may have. */
  lookupValues: FieldValuesRow;
  uploadFile: UploadRow;
  downloadFile: DownloadRow;
  /** Any request; it needs no row. */
  rawRequest: undefined;
  verifyConnection: VerifyRow;
  requestToken: undefined;
};

export type CatalogKind = keyof RowsByKind;

/** One operation of the connector. `kind` determines the type of the row that `load` returns. */
export type CatalogEntry<Kind extends CatalogKind = CatalogKind> = {
  [K in Kind]: {
    /** `properties_create` */
    name: string;
    title: string;
    description: string;
    kind: K;
    /** Aspire's name of the resource; absent if the operation does not concern a single resource. */
    resource?: string;
    /** Whether it changes data in Aspire. */
    writes: boolean;
    /** Loads the row on demand, so that listing all operations is cheap. */
    load: () => Promise<RowsByKind[K]>;
  };
}[Kind];
