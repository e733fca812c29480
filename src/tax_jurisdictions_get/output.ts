// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { TaxJurisdiction } from '../records/tax_jurisdictions';

export type TaxJurisdictionsGetOutput = {
  /**
   * The tax jurisdictions of this page.
   *
   * @title Items
   */
  items: TaxJurisdiction[];
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
