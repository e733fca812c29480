// Generated from api/equipments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { EquipmentItemField } from '../records/equipments';
import type { EquipmentID } from '../records/ids';

export type EquipmentsGetByIdInput = {
  /**
   * The Equipment ID of the equipment item to give, such as: 4711.
   * @title Equipment ID
   * @minimum 1
   */
  id: EquipmentID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: EquipmentItemField[];
  /**
   * Whether a missing equipment item gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: EquipmentID,EquipmentModelID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
