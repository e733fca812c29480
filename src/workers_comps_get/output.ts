// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { WorkersComp } from '../records/workers_comps';

export type WorkersCompsGetOutput = {
  /**
   * The workers comps of this page.
   *
   * @title Items
   */
  items: WorkersComp[];
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
