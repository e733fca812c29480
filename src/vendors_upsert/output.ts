// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Vendor } from '../records/vendors';

export type VendorsUpsertOutput = {
  /**
   * True for a new vendor, false where one was updated.
   * @title Created
   */
  created: boolean;
  /**
   * The Vendor ID; null in the rare case that Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * The vendor as Aspire has it now. Missing in the rare case that it was saved but could not be read back.
   * @title Record
   */
  record?: Vendor;
  /**
   * What Aspire answered in place of an id, where it did so. It may hold an objection.
   * @title Reply
   */
  reply?: string;
};
