// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.
import type { OpportunityServiceGroup } from '../records/opportunity_service_groups';

export type OpportunityServiceGroupsGetOutput = {
  /**
   * The opportunity service groups of this page.
   *
   * @title Items
   */
  items: OpportunityServiceGroup[];
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
