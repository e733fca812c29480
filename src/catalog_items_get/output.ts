// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { CatalogItem } from '../records/catalog_items';

export type CatalogItemsGetOutput = {
  /**
   * The catalog items of this page.
   *
   * @title Items
   */
  items: CatalogItem[];
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
