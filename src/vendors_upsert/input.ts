// Generated from api/vendors.yaml and tools/generate/conveniences.ts by "npm run generate": change these, not this file.
import type { BranchID, VendorID } from '../records/ids';

/**
 * @enumLabels Accounting vendor ID, Branch ID, Vendor ID, Vendor name
 */

export type VendorMatch = 'AccountingVendorID' | 'BranchID' | 'VendorID' | 'VendorName';

export type VendorsUpsertInput = {
  /**
   * The fields that tell whether the vendor is there already, such as: VendorName. All of them that are filled in must be the same; those left empty are passed over.
   *
   * @title Match on
   * @minItems 1
   * @default ["VendorName"]
   */
  match_on: VendorMatch[];
  /**
   * @title Branch ID
   * @minimum 1
   * @maximum 2147483647
   */
  BranchID?: BranchID;
  /**
   * Such as Sandhill Nursery.
   *
   * @title Vendor name
   * @maxLength 150
   */
  VendorName: string;
  /**
   * The vendor's id in the accounting system, e.g. V-1042.
   *
   * @title Accounting vendor ID
   * @maxLength 150
   */
  AccountingVendorID?: string;
  /**
   * E.g. Net 30. Aspire never gives it back.
   *
   * @title Billing terms
   * @maxLength 10
   */
  BillingTerms?: string;
  /**
   * Whether the vendor is in use; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * The vendor to update, where it is known. Goes with VendorID in Match on; a new one gets its id from Aspire.
   *
   * @title Vendor ID
   * @minimum 1
   */
  VendorID?: VendorID;
};
