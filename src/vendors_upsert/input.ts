// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { VendorID } from '../records/ids';
import type { VendorBody } from '../records/vendors.bodies';

/** @enumLabels Accounting vendor ID, Branch ID, Vendor ID, Vendor name */
type VendorMatch = 'AccountingVendorID' | 'BranchID' | 'VendorID' | 'VendorName';

export type VendorsUpsertInput = Simplify<
  {
    /**
     * The fields that tell whether the vendor is there already, such as: VendorName. All of them must be filled in below, and be the same.
     * @title Match on
     * @minItems 1
     * @default ["VendorName"]
     */
    match_on: VendorMatch[];
  } & VendorBody & {
      /**
       * The vendor to update, where it is known. Goes with VendorID in Match on; a new one gets its id from Aspire.
       * @title Vendor ID
       * @minimum 1
       */
      VendorID?: VendorID;
    }
>;
