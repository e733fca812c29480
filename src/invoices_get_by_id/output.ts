// Generated from api/invoices.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Invoice } from '../records/invoices';

export type InvoicesGetByIdOutput = {
  /**
   * The invoice; empty where there is none.
   * @title Record
   */
  record: Invoice | null;
  /**
   * True when there is such a invoice.
   * @title Found
   */
  found: boolean;
};
