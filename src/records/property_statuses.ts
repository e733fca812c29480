// Generated from api/property_statuses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Property status ID, Property status name */
export type PropertyStatusField = 'Active' | 'PropertyStatusID' | 'PropertyStatusName';

/** A status that a property can have; every company names its own. */
export type PropertyStatus = {
  /**
   * @title Property status ID
   * @TJS-type integer
   */
  PropertyStatusID?: number;
  /** @title Property status name */
  PropertyStatusName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
