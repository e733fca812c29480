// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.
import type { EquipmentItem } from '../records/equipments';

export type EquipmentsGetOutput = {
  /**
   * The equipment of this page.
   *
   * @title Items
   */
  items: EquipmentItem[];
  /**
   * How many items this page holds.
   *
   * @title Count
   * @TJS-type integer
   */
  count: number;
  /**
   * Whether another page may follow.
   *
   * @title Has more
   */
  has_more: boolean;
  /**
   * The page number to ask for next; null at the end.
   *
   * @title Next page
   * @TJS-type ["integer","null"]
   */
  next_page: number | null;
};
