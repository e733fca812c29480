// Generated from api/property_statuses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Property status name, Property status ID, Active */
export enum PropertyStatusField {
  PropertyStatusName = 'PropertyStatusName',
  PropertyStatusID = 'PropertyStatusID',
  Active = 'Active',
}

/** A status that a property can have; every company names its own. */
export type PropertyStatus = {
  /**
   * Tells this record from the others.
   * @title Property status ID
   * @TJS-type integer
   */
  PropertyStatusID?: number;
  /** @title Property status name */
  PropertyStatusName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
