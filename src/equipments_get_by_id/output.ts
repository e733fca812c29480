// Generated from api/equipments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { EquipmentItem } from '../records/equipments';

export type EquipmentsGetByIdOutput = {
  /**
   * The equipment item; null where there is none.
   * @title Record
   */
  record: EquipmentItem | null;
  /**
   * Whether there is such a equipment item.
   * @title Found
   */
  found: boolean;
};
