// Generated from api/activity_categories.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Activity category name, Activity category ID, Active, Activity type */
export enum ActivityCategoryField {
  ActivityCategoryName = 'ActivityCategoryName',
  ActivityCategoryID = 'ActivityCategoryID',
  Active = 'Active',
  ActivityType = 'ActivityType',
}

/** A kind of activity that the company has set up for one activity type, such as a kind of issue. */
export type ActivityCategory = {
  /**
   * Tells this record from the others.
   * @title Activity category ID
   * @TJS-type integer
   */
  ActivityCategoryID?: number;
  /** @title Activity type */
  ActivityType?: string | null;
  /** @title Activity category name */
  ActivityCategoryName?: string | null;
  /** @title Active */
  Active?: boolean;
};
