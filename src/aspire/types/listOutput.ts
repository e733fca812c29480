// Generated from api/schema/listTypes.ts by "npm run generate": change that, not this file.

export type ListOutput<Items> = {
  items: Items;
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

export type CursorListOutput<Items> = {
  items: Items;
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
  /**
   * What to give as Cursor to go on with Fetch all; empty at the end.
   * @title Next cursor
   */
  next_cursor?: string | null;
};

export type ChangedListOutput<Items> = {
  items: Items;
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
  /**
   * What to give as Cursor to go on with Fetch all; empty at the end.
   * @title Next cursor
   */
  next_cursor?: string | null;
  /**
   * What to give as Changed since the next time. Stays where it was until the last page.
   * @title Latest change
   */
  latest_change?: string | null;
};

export type CreatedListOutput<Items> = {
  items: Items;
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
  /**
   * What to give as Cursor to go on with Fetch all; empty at the end.
   * @title Next cursor
   */
  next_cursor?: string | null;
  /**
   * What to give as Created since the next time. Stays where it was until the last page.
   * @title Latest created
   */
  latest_created?: string | null;
};
