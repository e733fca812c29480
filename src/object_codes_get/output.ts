// Generated from api/object_codes.yaml by "npm run generate": change the page, not this file.

export type ObjectCodesGetOutput = {
  /**
   * The object codes of this page.
   * @title Items
   */
  items: string[];
  /**
   * How many items this page holds.
   * @title Count
   * @TJS-type integer
   */
  count: number;
  /**
   * Whether there are more records.
   * @title Has more
   */
  has_more: boolean;
  /**
   * The page number to ask for next; null at the end, and with Fetch all.
   * @title Next page
   * @TJS-type ["integer","null"]
   */
  next_page: number | null;
};
