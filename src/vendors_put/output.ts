// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { WriteOutput } from '../aspire/types/writeOutput';

export type VendorsPutOutput = Simplify<
  WriteOutput & {
    /**
     * The ID of a vendor: see "List vendors".
     * @title Vendor ID
     * @TJS-type integer
     */
    VendorID?: number;
  }
>;
