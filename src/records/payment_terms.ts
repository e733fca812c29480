// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Number of days, Payment terms ID, Terms */
export type PaymentTermsField = 'Active' | 'NumberOfDays' | 'PaymentTermsID' | 'Terms';

/** How many days a customer has to pay an invoice, such as Net 30. */
export type PaymentTerms = {
  /**
   * @title Payment terms ID
   * @TJS-type integer
   */
  PaymentTermsID?: number;
  /** @title Terms */
  Terms?: string | null;
  /**
   * @title Number of days
   * @TJS-type ["integer","null"]
   */
  NumberOfDays?: number | null;
  /** @title Active */
  Active?: boolean | null;
};
