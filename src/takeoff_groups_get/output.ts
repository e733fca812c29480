// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.
import type { TakeoffGroup } from '../records/takeoff_groups';

export type TakeoffGroupsGetOutput = {
  /**
   * The takeoff groups of this page.
   *
   * @title Items
   */
  items: TakeoffGroup[];
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
