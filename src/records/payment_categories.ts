// Generated from api/payment_categories.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Payment category name, Payment category ID, Account number, Active, Sort order */
export enum PaymentCategoryField {
  PaymentCategoryName = 'PaymentCategoryName',
  PaymentCategoryID = 'PaymentCategoryID',
  AccountNumber = 'AccountNumber',
  Active = 'Active',
  SortOrder = 'SortOrder',
}

/** A heading that payments are booked under, with its account number. */
export type PaymentCategory = {
  /**
   * Tells this record from the others.
   * @title Payment category ID
   * @TJS-type integer
   */
  PaymentCategoryID?: number;
  /** @title Payment category name */
  PaymentCategoryName?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title Account number */
  AccountNumber?: string | null;
};
