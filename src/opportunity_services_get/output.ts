// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import type { OpportunityService } from '../records/opportunity_services';

export type OpportunityServicesGetOutput = {
  /**
   * The opportunity services of this page.
   *
   * @title Items
   */
  items: OpportunityService[];
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
  /**
   * What to give as Changed since the next time. Stays where it was until the last page.
   *
   * @title Latest change
   */
  latest_change?: string | null;
};
