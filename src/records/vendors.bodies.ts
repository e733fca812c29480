// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { BranchID } from './ids';

export type VendorBody = {
  /**
   * @title Branch ID
   * @minimum 1
   * @maximum 2147483647
   */
  BranchID?: BranchID;
  /**
   * Such as Sandhill Nursery.
   * @title Vendor name
   * @maxLength 150
   */
  VendorName: string;
  /**
   * The vendor's id in the accounting system, e.g. V-1042.
   * @title Accounting vendor ID
   * @maxLength 150
   */
  AccountingVendorID?: string;
  /**
   * E.g. Net 30. Aspire never gives it back.
   * @title Billing terms
   * @maxLength 10
   */
  BillingTerms?: string;
  /**
   * Whether the vendor is in use; a new one is, unless this says false.
   * @title Active
   */
  Active?: boolean;
};
