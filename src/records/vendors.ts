// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Vendor name, Vendor ID, Accounting vendor ID, Active, Branch name, Branch ID, Created date and time */
export enum VendorField {
  VendorName = 'VendorName',
  VendorID = 'VendorID',
  AccountingVendorID = 'AccountingVendorID',
  Active = 'Active',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  CreatedDateTime = 'CreatedDateTime',
}

/** A supplier or subcontractor that the company buys from. */
export type Vendor = {
  /**
   * Tells this record from the others.
   * @title Vendor ID
   * @TJS-type integer
   */
  VendorID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Vendor name */
  VendorName?: string | null;
  /** @title Accounting vendor ID */
  AccountingVendorID?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /** @title Active */
  Active?: boolean | null;
};
