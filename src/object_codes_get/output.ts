// Generated from api/object_codes.yaml by "npm run generate": change the page, not this file.

export type ObjectCodesGetOutput = {
  /**
   * The object codes, as Aspire has them.
   * @title Items
   */
  items: string[];
  /**
   * How many records you got.
   * @title Count
   * @TJS-type integer
   */
  count: number;
  /**
   * True when there are more records.
   * @title Has more
   */
  has_more: boolean;
  /**
   * What to give as Page number next; empty at the end, and with Fetch all.
   * @title Next page
   * @TJS-type ["integer","null"]
   */
  next_page: number | null;
};
