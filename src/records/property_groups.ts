// Generated from api/property_groups.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Property group ID, Property group name */
export type PropertyGroupField = 'Active' | 'PropertyGroupID' | 'PropertyGroupName';

/** A name under which several properties are kept together. */
export type PropertyGroup = {
  /**
   * @title Property group ID
   * @TJS-type integer
   */
  PropertyGroupID?: number;
  /** @title Property group name */
  PropertyGroupName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
