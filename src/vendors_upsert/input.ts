// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { VendorID } from '../records/ids';
import type { VendorBody } from '../records/vendors.bodies';

/** @enumLabels Accounting vendor ID, Branch ID, Vendor ID, Vendor name */
type VendorMatch = 'AccountingVendorID' | 'BranchID' | 'VendorID' | 'VendorName';

export type VendorsUpsertInput = Simplify<
  {
    /**
     * The fields by which to find the vendor, such as Vendor name. Fill in all of them below.
     * @title Match on
     * @minItems 1
     * @default ["VendorName"]
     */
    match_on: VendorMatch[];
  } & VendorBody & {
      /**
       * The vendor to update, where you know it. Choose Vendor ID in Match on as well.
       * @title Vendor
       * @minimum 1
       */
      VendorID?: VendorID;
    }
>;
