// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Property } from '../records/properties';

export type PropertiesUpsertOutput = {
  /**
   * True for a new property, false where one was updated.
   * @title Created
   */
  created: boolean;
  /**
   * The Property ID; null in the rare case that Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * The property as Aspire has it now. Missing in the rare case that it was saved but could not be read back.
   * @title Record
   */
  record?: Property;
  /**
   * What Aspire answered in place of an id, where it did so. It may hold an objection.
   * @title Reply
   */
  reply?: string;
};
