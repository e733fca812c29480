// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Takeoff group name, Takeoff group ID, Active, Sort order */
export enum TakeoffGroupField {
  TakeoffGroupName = 'TakeoffGroupName',
  TakeoffGroupID = 'TakeoffGroupID',
  Active = 'Active',
  SortOrder = 'SortOrder',
}

/** A heading under which takeoff items are sorted. */
export type TakeoffGroup = {
  /**
   * Tells this record from the others.
   * @title Takeoff group ID
   * @TJS-type integer
   */
  TakeoffGroupID?: number;
  /** @title Takeoff group name */
  TakeoffGroupName?: string | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title Active */
  Active?: boolean | null;
};
