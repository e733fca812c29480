// Generated from api/equipments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { EquipmentItemField } from '../records/equipments';
import type { EquipmentID } from '../records/ids';

export type EquipmentsGetByIdInput = {
  /**
   * The equipment item to get: pick it from the list, or give its ID, such as 4711.
   * @title Equipment
   * @minimum 1
   */
  id: EquipmentID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: EquipmentItemField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such equipment item, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as EquipmentID,EquipmentModelID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
