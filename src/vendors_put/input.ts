// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { VendorID } from '../records/ids';
import type { VendorBody } from '../records/vendors.bodies';

/** @enumLabels Accounting vendor ID, Branch ID */
type VendorsPutClearable = 'AccountingVendorID' | 'BranchID';

export type VendorsPutInput = Simplify<
  {
    /**
     * The vendor to update.
     * @title Vendor ID
     * @minimum 1
     * @maximum 2147483647
     */
    VendorID: VendorID;
  } & Partial<VendorBody> & {
      /**
       * Fields to empty, such as: AccountingVendorID. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: VendorsPutClearable[];
    } & UpdateOptions
>;
