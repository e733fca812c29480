// Generated from api/property_groups.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Property group name, Property group ID, Active */
export enum PropertyGroupField {
  PropertyGroupName = 'PropertyGroupName',
  PropertyGroupID = 'PropertyGroupID',
  Active = 'Active',
}

/** A name under which several properties are kept together. */
export type PropertyGroup = {
  /**
   * Tells this record from the others.
   * @title Property group ID
   * @TJS-type integer
   */
  PropertyGroupID?: number;
  /** @title Property group name */
  PropertyGroupName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
