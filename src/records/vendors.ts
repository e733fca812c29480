// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Accounting vendor ID, Active, Branch ID, Branch name, Created date and time, Vendor ID, Vendor name */
export type VendorField =
  'AccountingVendorID' | 'Active' | 'BranchID' | 'BranchName' | 'CreatedDateTime' | 'VendorID' | 'VendorName';

/** A supplier or subcontractor that the company buys from. */
export type Vendor = {
  /**
   * @title Vendor ID
   * @TJS-type integer
   */
  VendorID?: number;
  /**
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
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /** @title Active */
  Active?: boolean | null;
};
