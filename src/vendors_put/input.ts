// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { VendorID } from '../records/ids';
import type { VendorBody } from '../records/vendors.bodies';

/** @enumLabels Accounting vendor ID, Branch */
type VendorsPutClearable = 'AccountingVendorID' | 'BranchID';

export type VendorsPutInput = Simplify<
  {
    /**
     * The vendor to update.
     * @title Vendor
     * @minimum 1
     * @maximum 2147483647
     */
    VendorID: VendorID;
  } & Partial<VendorBody> & {
      /**
       * The fields to empty, such as Accounting vendor ID. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: VendorsPutClearable[];
    } & UpdateOptions
>;
