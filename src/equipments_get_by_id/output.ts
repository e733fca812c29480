// Generated from api/equipments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { EquipmentItem } from '../records/equipments';

export type EquipmentsGetByIdOutput = {
  /**
   * The equipment item; empty where there is none.
   * @title Record
   */
  record: EquipmentItem | null;
  /**
   * True when there is such a equipment item.
   * @title Found
   */
  found: boolean;
};
