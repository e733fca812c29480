// Generated from api/equipment_disposal_reasons.yaml by "npm run generate": change the page, not this file.
import type { EquipmentDisposalReason } from '../records/equipment_disposal_reasons';

export type EquipmentDisposalReasonsGetOutput = {
  /**
   * The equipment disposal reasons of this page.
   *
   * @title Items
   */
  items: EquipmentDisposalReason[];
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
