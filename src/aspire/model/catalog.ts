import type { Lookup } from './lookup';
import type { BatchRow, DownloadRow, GetByIdRow, OperationRow, UploadRow, UpsertRow, VerifyRow } from './operation';

/** The row of data that an operation of each kind runs with. */
export type RowsByKind = {
  list: OperationRow;
  /** One request: a create, a delete, or a call that is none of these. */
  call: OperationRow;
  /** A PUT or PATCH. Where the row has a `reading`, what is left out keeps its value. */
  update: OperationRow;
  getById: GetByIdRow;
  upsert: UpsertRow;
  batchCreate: BatchRow;
  /** A dropdown of records. */
  lookup: Lookup;
  /** A dropdown of the texts that a list gives. */
  lookupTexts: OperationRow;
  /** A dropdown whose records depend on a code of another field, by that code. */
  lookupByCode: Readonly<Record<string, Lookup>>;
  uploadFile: UploadRow;
  downloadFile: DownloadRow;
  /** Any request; there is nothing to know beforehand. */
  rawRequest: undefined;
  verifyConnection: VerifyRow;
  requestToken: undefined;
};

export type CatalogKind = keyof RowsByKind;

/** One operation of the connector. `kind` tells which row `load` gives. */
export type CatalogEntry<Kind extends CatalogKind = CatalogKind> = {
  [K in Kind]: {
    /** `properties_create` */
    name: string;
    title: string;
    description: string;
    kind: K;
    /** In Aspire's name; absent where the operation is not about one resource. */
    resource?: string;
    /** Whether it changes something at Aspire. */
    writes: boolean;
    /** The row. A row is loaded when it is asked for, so that a list of all operations costs little. */
    load: () => Promise<RowsByKind[K]>;
  };
}[Kind];
