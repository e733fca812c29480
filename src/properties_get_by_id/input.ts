// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { PropertyID } from '../records/ids';
import type { PropertyField } from '../records/properties';

export type PropertiesGetByIdInput = {
  /**
   * The property to get: pick it from the list, or give its ID, such as 4711.
   * @title Property
   * @minimum 1
   */
  id: PropertyID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: PropertyField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such property, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as PropertyID,PropertyStatusID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
