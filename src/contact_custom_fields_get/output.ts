// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ContactCustomField } from '../records/contact_custom_fields';

export type ContactCustomFieldsGetOutput = {
  /**
   * The contact custom fields of this page.
   *
   * @title Items
   */
  items: ContactCustomField[];
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
