// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { BranchID, VendorID } from '../records/ids';

/** @enumLabels Accounting vendor ID, Branch, Vendor, Vendor name */
type VendorMatch = 'AccountingVendorID' | 'BranchID' | 'VendorID' | 'VendorName';

export type VendorsUpsertInput = {
  /**
   * The fields by which to find the vendor, such as Vendor name. Fill in all of them below.
   * @title Match on
   * @minItems 1
   * @default ["VendorName"]
   */
  match_on: VendorMatch[];
  /**
   * The name on the vendor's invoices, such as Sandhill Nursery.
   * @title Vendor name
   * @maxLength 150
   */
  VendorName: string;
  /**
   * The vendor to update, where you know it. Choose it in Match on as well.
   * @title Vendor
   * @minimum 1
   */
  VendorID?: VendorID;
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
