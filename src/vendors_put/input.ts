// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { BranchID, VendorID } from '../records/ids';

/**
 * @enumLabels Accounting vendor ID, Branch ID
 */
export type VendorsPutClearable = 'AccountingVendorID' | 'BranchID';

export type VendorsPutInput = {
  /**
   * The vendor to update.
   *
   * @title Vendor ID
   * @minimum 1
   * @maximum 2147483647
   */
  VendorID: VendorID;
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
  VendorName?: string;
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
   * Fields to empty, such as: AccountingVendorID. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: VendorsPutClearable[];
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
