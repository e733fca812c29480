// Generated from api/invoices.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type InvoicesDdlInput = {
  /**
   * Only the invoices of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the invoices of this company, such as 1. Leave it empty to get all of them.
   * @title Company ID
   * @TJS-type ["integer","string"]
   */
  company_id?: number | string;
  /**
   * Only the invoices of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the invoices that hold all of these words in property name, company name or invoice number, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
