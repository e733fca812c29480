// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.

/**
 * A line of business, such as maintenance, enhancements or snow, with its accounts in the ledger.
 */
export type Division = {
  /**
   * @title Division ID
   * @TJS-type integer
   */
  DivisionID?: number;
  /**
   * @title Division name
   * @maxLength 50
   */
  DivisionName?: string | null;
  /**
   * @title Active
   */
  Active?: boolean | null;
  /**
   * @title Division code
   * @maxLength 6
   */
  DivisionCode?: string | null;
  /**
   * True for overhead, such as the office or the shop.
   *
   * @title Indirect
   */
  Indirect?: boolean | null;
  /**
   * @title Workers comp ID
   * @TJS-type ["integer","null"]
   */
  WorkersCompID?: number | null;
  /**
   * @title Workers comp name
   * @maxLength 200
   */
  WorkersCompName?: string | null;
  /**
   * @title Account number
   * @maxLength 50
   */
  AccountNumber?: string | null;
  /**
   * @title Material expense account number
   * @maxLength 50
   */
  MaterialExpenseAccountNumber?: string | null;
  /**
   * @title Equipment expense account number
   * @maxLength 50
   */
  EquipmentExpenseAccountNumber?: string | null;
  /**
   * @title Sub expense account number
   * @maxLength 50
   */
  SubExpenseAccountNumber?: string | null;
  /**
   * @title Other expense account number
   * @maxLength 50
   */
  OtherExpenseAccountNumber?: string | null;
};
