// Generated from api/activities.yaml by "npm run generate": change the page, not this file.
import type { Activity } from '../records/activities';

export type ActivitiesGetOutput = {
  /**
   * The activities of this page.
   *
   * @title Items
   */
  items: Activity[];
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
