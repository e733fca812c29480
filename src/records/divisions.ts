// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Division name, Division ID, Account number, Active, Division code, Equipment expense account number, Indirect, Material expense account number, Other expense account number, Subcontractor expense account number, Workers' comp name, Workers' comp ID */
export enum DivisionField {
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  AccountNumber = 'AccountNumber',
  Active = 'Active',
  DivisionCode = 'DivisionCode',
  EquipmentExpenseAccountNumber = 'EquipmentExpenseAccountNumber',
  Indirect = 'Indirect',
  MaterialExpenseAccountNumber = 'MaterialExpenseAccountNumber',
  OtherExpenseAccountNumber = 'OtherExpenseAccountNumber',
  SubExpenseAccountNumber = 'SubExpenseAccountNumber',
  WorkersCompName = 'WorkersCompName',
  WorkersCompID = 'WorkersCompID',
}

/** A line of business, such as maintenance, enhancements or snow, with its accounts in the ledger. */
export type Division = {
  /**
   * Tells this record from the others.
   * @title Division ID
   * @TJS-type integer
   */
  DivisionID?: number;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /** @title Division code */
  DivisionCode?: string | null;
  /**
   * True for overhead, such as the office or the shop.
   * @title Indirect
   */
  Indirect?: boolean | null;
  /**
   * The ID of a workers comp: see "List workers comp classes".
   * @title Workers' comp ID
   * @TJS-type ["integer","null"]
   */
  WorkersCompID?: number | null;
  /** @title Workers' comp name */
  WorkersCompName?: string | null;
  /** @title Account number */
  AccountNumber?: string | null;
  /** @title Material expense account number */
  MaterialExpenseAccountNumber?: string | null;
  /** @title Equipment expense account number */
  EquipmentExpenseAccountNumber?: string | null;
  /** @title Subcontractor expense account number */
  SubExpenseAccountNumber?: string | null;
  /** @title Other expense account number */
  OtherExpenseAccountNumber?: string | null;
};
