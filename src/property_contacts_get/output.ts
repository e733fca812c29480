// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import type { PropertyContact } from '../records/property_contacts';

export type PropertyContactsGetOutput = {
  /**
   * The property contacts of this page.
   *
   * @title Items
   */
  items: PropertyContact[];
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
