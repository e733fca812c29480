// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { BranchID } from './ids';

export type VendorBody = {
  /**
   * The name on the vendor's invoices, such as Sandhill Nursery.
   * @title Vendor name
   * @maxLength 150
   */
  VendorName: string;
  /**
   * @title Branch
   * @minimum 1
   * @maximum 2147483647
   */
  BranchID?: BranchID;
  /**
   * When the vendor's invoices are due, such as Net 30.
   * @title Billing terms
   * @maxLength 10
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"payment_terms_get","field":"Terms"}
   * @lookupAuthRequired true
   */
  BillingTerms?: string;
  /**
   * The vendor's ID in your accounting software, such as V-1042.
   * @title Accounting vendor ID
   * @maxLength 150
   */
  AccountingVendorID?: string;
  /**
   * False takes the vendor out of use. A new one is in use unless you choose false.
   * @title Active
   */
  Active?: boolean;
};
