// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Terms, Payment terms ID, Active, Number of days */
export enum PaymentTermsField {
  Terms = 'Terms',
  PaymentTermsID = 'PaymentTermsID',
  Active = 'Active',
  NumberOfDays = 'NumberOfDays',
}

/** How many days a customer has to pay an invoice, such as Net 30. */
export type PaymentTerms = {
  /**
   * Tells this record from the others.
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
