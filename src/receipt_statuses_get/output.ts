// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import type { ReceiptStatus } from '../records/receipt_statuses';

export type ReceiptStatusesGetOutput = {
  /**
   * The receipt statuses of this page.
   *
   * @title Items
   */
  items: ReceiptStatus[];
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
   * The page number to ask for next; null at the end, and with Fetch all.
   *
   * @title Next page
   * @TJS-type ["integer","null"]
   */
  next_page: number | null;
  /**
   * With Fetch all, the cursor to go on with; null at the end.
   *
   * @title Next cursor
   */
  next_cursor?: string | null;
};
