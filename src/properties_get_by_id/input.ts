// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { PropertyID } from '../records/ids';
import type { PropertyField } from '../records/properties';

export type PropertiesGetByIdInput = {
  /**
   * The Property ID of the property to give, such as: 4711.
   * @title Property ID
   * @minimum 1
   */
  id: PropertyID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: PropertyField[];
  /**
   * Whether a missing property gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: PropertyID,PropertyStatusID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
