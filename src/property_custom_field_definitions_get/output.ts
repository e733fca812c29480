// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { PropertyCustomFieldDefinition } from '../records/property_custom_field_definitions';

export type PropertyCustomFieldDefinitionsGetOutput = {
  /**
   * The property custom field definitions of this page.
   *
   * @title Items
   */
  items: PropertyCustomFieldDefinition[];
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
