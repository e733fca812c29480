// Generated from api/payment_categories.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Account number, Active, Payment category ID, Payment category name, Sort order */
export type PaymentCategoryField =
  'AccountNumber' | 'Active' | 'PaymentCategoryID' | 'PaymentCategoryName' | 'SortOrder';

/** A heading that payments are booked under, with its account number. */
export type PaymentCategory = {
  /**
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
