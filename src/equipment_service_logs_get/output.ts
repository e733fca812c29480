// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.
import type { EquipmentServiceLog } from '../records/equipment_service_logs';

export type EquipmentServiceLogsGetOutput = {
  /**
   * The equipment service logs of this page.
   *
   * @title Items
   */
  items: EquipmentServiceLog[];
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
