// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Vendor } from '../records/vendors';

export type VendorsUpsertOutput = {
  /**
   * True for a new vendor, false where one was updated.
   * @title Created
   */
  created: boolean;
  /**
   * The ID of the vendor; empty in the rare case that Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * The vendor as Aspire has it now. Missing in the rare case that the connector saved it but could not read it back.
   * @title Record
   */
  record?: Vendor;
  /**
   * What Aspire answered in place of an ID. Read it: it can hold an objection.
   * @title Reply
   */
  reply?: string;
};
