// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Vendor } from '../records/vendors';

export type VendorsGetByIdOutput = {
  /**
   * The vendor; empty where there is none.
   * @title Record
   */
  record: Vendor | null;
  /**
   * True when there is such a vendor.
   * @title Found
   */
  found: boolean;
};
