// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import type { WorkTicketCanceledReason } from '../records/work_ticket_canceled_reasons';

export type WorkTicketCanceledReasonsGetOutput = {
  /**
   * The work ticket canceled reasons of this page.
   *
   * @title Items
   */
  items: WorkTicketCanceledReason[];
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
